package fr.livrestaka.rest.support;

import fr.livrestaka.rest.shared.HtmlPage;
import fr.livrestaka.rest.shared.HtmlPage.Button;
import fr.livrestaka.rest.shared.HtmlPages;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The pages behind the links of newsletter mails. */
@Singleton
final class NewsletterPages {
  private static final String PATH = "/api/public/newsletter/";

  private final Texts texts;
  private final HtmlPages pages;

  NewsletterPages(Texts texts, HtmlPages pages) {
    this.texts = texts;
    this.pages = pages;
  }

  /**
   * @param action {@code confirm} or {@code unsubscribe}: the path the button posts to
   */
  MutableHttpResponse<String> question(String action, String token) {
    String target = PATH + action + "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    HtmlPage page = page(action).with(new Button(target, text(action + ".button")));
    return pages.answer(HttpStatus.OK, page);
  }

  /**
   * @param name which texts the page shows
   */
  MutableHttpResponse<String> notice(HttpStatus status, String name) {
    return pages.answer(status, page(name));
  }

  private HtmlPage page(String name) {
    return HtmlPage.of(text(name + ".title"), text(name + ".text"));
  }

  private String text(String name) {
    return texts.get("support.newsletter." + name);
  }
}
