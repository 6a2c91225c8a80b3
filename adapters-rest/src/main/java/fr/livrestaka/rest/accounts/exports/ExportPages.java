package fr.livrestaka.rest.accounts.exports;

import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.rest.shared.HtmlPage;
import fr.livrestaka.rest.shared.HtmlPage.Button;
import fr.livrestaka.rest.shared.HtmlPage.Field;
import fr.livrestaka.rest.shared.HtmlPages;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The pages behind the link to a copy of the own data; none says whose data it is. */
@Singleton
final class ExportPages {
  private final Texts texts;
  private final HtmlPages pages;

  ExportPages(Texts texts, HtmlPages pages) {
    this.texts = texts;
    this.pages = pages;
  }

  /** Asks who is there. */
  HttpResponse<String> question(String token, Instant until) {
    return pages.answer(HttpStatus.OK, form(token, until, "question", ""));
  }

  /** Asks once more, since nobody is let in by that. */
  HttpResponse<String> refused(HttpStatus status, String token, Instant until, String email) {
    return pages.answer(status, form(token, until, "refused", email));
  }

  /** The link leads nobody, or this account, anywhere. */
  HttpResponse<String> dead() {
    return pages.answer(HttpStatus.NOT_FOUND, page("dead-link"));
  }

  private HtmlPage form(String token, Instant until, String name, String email) {
    return page(name)
        .showing(text("until"), FrenchDay.withTime(until))
        .with(
            new Button(
                path(token) + "/telecharger",
                text("download"),
                List.of(
                    new Field("email", text("email"), "email", email),
                    new Field("password", text("password"), "password", ""))));
  }

  private HtmlPage page(String name) {
    return HtmlPage.of(text(name + ".title"), text(name + ".text"));
  }

  private static String path(String token) {
    return "/api/public/exports/" + token + "/page";
  }

  private String text(String name) {
    return texts.get("accounts.export-page." + name);
  }
}
