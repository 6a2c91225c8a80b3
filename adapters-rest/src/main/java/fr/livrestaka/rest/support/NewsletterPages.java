package fr.livrestaka.rest.support;

import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The small pages behind the links of newsletter mails; they need no script and no style. */
@Singleton
final class NewsletterPages {
  private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

  private final Texts texts;
  private final String page = read();

  NewsletterPages(Texts texts) {
    this.texts = texts;
  }

  /**
   * Asks before anything changes, since programs follow links in mails to look for harm.
   *
   * @param action {@code confirm} or {@code unsubscribe}: the path the button posts to
   */
  MutableHttpResponse<String> question(String action, String token) {
    String form =
        "<form method=\"post\" action=\"%s?token=%s\"><button type=\"submit\">%s</button></form>%n"
            .formatted(action, escaped(token), text(action + ".button"));
    return answer(HttpStatus.OK, action, form);
  }

  /**
   * @param name which texts the page shows
   */
  MutableHttpResponse<String> notice(HttpStatus status, String name) {
    return answer(status, name, "");
  }

  private MutableHttpResponse<String> answer(HttpStatus status, String name, String form) {
    String body =
        page.replace("{title}", text(name + ".title"))
            .replace("{text}", text(name + ".text"))
            .replace("{form}", form);
    return HttpResponse.status(status)
        .body(body)
        .contentType(HTML)
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private String text(String name) {
    return escaped(texts.get("support.newsletter." + name));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String read() {
    try (InputStream stream =
        Objects.requireNonNull(
            NewsletterPages.class.getResourceAsStream("/pages/newsletter.html"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
