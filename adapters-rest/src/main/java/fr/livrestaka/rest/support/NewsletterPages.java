package fr.livrestaka.rest.support;

import fr.livrestaka.rest.shared.HtmlPage;
import fr.livrestaka.rest.shared.HtmlPage.Button;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/** The pages behind the links of newsletter mails. */
@Singleton
final class NewsletterPages {
  private final Texts texts;

  NewsletterPages(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param action {@code confirm} or {@code unsubscribe}: the path the button posts to
   */
  MutableHttpResponse<String> question(String action, String token) {
    Button button = new Button(action + "?token=" + token, text(action + ".button"));
    return page(action, button).answer(HttpStatus.OK);
  }

  /**
   * @param name which texts the page shows
   */
  MutableHttpResponse<String> notice(HttpStatus status, String name) {
    return page(name).answer(status);
  }

  private HtmlPage page(String name, Button... buttons) {
    return HtmlPage.of(text(name + ".title"), text(name + ".text"), buttons);
  }

  private String text(String name) {
    return texts.get("support.newsletter." + name);
  }
}
