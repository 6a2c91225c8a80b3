package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.EstimatedOrder;
import fr.livrestaka.domain.orders.Estimate;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The small pages behind the link of an estimate's mail; they need no script and no style. */
@Singleton
final class EstimatePages {
  private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

  private final Texts texts;
  private final String page = read();

  EstimatePages(Texts texts) {
    this.texts = texts;
  }

  HttpResponse<String> question(String token, EstimatedOrder found) {
    Estimate estimate = found.estimate();
    String text =
        texts.get(
            "orders.estimate-page.question.text",
            Map.of(
                "titre", found.order().titre(),
                "pages", estimate.pages(),
                "prix", euros(estimate.price().cents()),
                "message", estimate.message().orElse("")));
    return answer(
        HttpStatus.OK, "question", text, button(token, "accepter") + button(token, "refuser"));
  }

  /**
   * @param name which texts the page shows
   */
  HttpResponse<String> notice(HttpStatus status, String name) {
    return answer(status, name, texts.get("orders.estimate-page." + name + ".text"), "");
  }

  private String button(String token, String action) {
    return "<form method=\"post\" action=\"%s\"><button type=\"submit\">%s</button></form>%n"
        .formatted(
            "/api/public/estimations/" + escaped(token) + "/page/" + action,
            escaped(texts.get("orders.estimate-page." + action)));
  }

  private HttpResponse<String> answer(HttpStatus status, String name, String text, String form) {
    String title = escaped(texts.get("orders.estimate-page." + name + ".title"));
    return HttpResponse.status(status)
        .body(page.formatted(title, title, escaped(text), form))
        .contentType(HTML)
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static String euros(long cents) {
    return String.format(Locale.FRANCE, "%.2f €", BigDecimal.valueOf(cents, 2));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String read() {
    try (InputStream stream =
        Objects.requireNonNull(EstimatePages.class.getResourceAsStream("/pages/estimate.html"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
