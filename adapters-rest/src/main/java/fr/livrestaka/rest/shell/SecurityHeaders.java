package fr.livrestaka.rest.shell;

import fr.livrestaka.rest.shared.ContentPolicy;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Puts the hardening headers of Helmet 7 on every answer, errors included (contract C §8). */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class SecurityHeaders implements Ordered {
  static final int ORDER = Ordered.HIGHEST_PRECEDENCE;

  private static final String REFERRER = "Referrer-Policy";

  private static final Map<String, String> HEADERS = headers();

  /** Those of an answer that is no page, for the server's own. */
  static void forEach(BiConsumer<String, String> use) {
    HEADERS.forEach(use);
    use.accept(REFERRER, "no-referrer");
    use.accept(ContentPolicy.HEADER, ContentPolicy.STANDARD);
  }

  @ResponseFilter
  void harden(HttpRequest<?> request, MutableHttpResponse<?> response) {
    HEADERS.forEach(response::header);
    response.header(REFERRER, referrerPolicyOf(response));
    if (response.getHeaders().contains(ContentPolicy.HEADER)) return;
    boolean isDocumentation = request.getPath().equals("/docs");
    response.header(
        ContentPolicy.HEADER,
        isDocumentation ? ContentPolicy.DOCUMENTATION : ContentPolicy.STANDARD);
  }

  /**
   * Other sites learn no address of this one. From a page with {@code no-referrer}, however,
   * browsers send forms with {@code Origin: null} even to ourselves (Fetch §3.1), which no check of
   * origins can accept.
   */
  private static String referrerPolicyOf(MutableHttpResponse<?> response) {
    boolean isPage =
        response
            .getContentType()
            .filter(type -> type.matches(MediaType.TEXT_HTML_TYPE))
            .isPresent();
    return isPage ? "same-origin" : "no-referrer";
  }

  @Override
  public int getOrder() {
    return ORDER;
  }

  private static Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Origin-Agent-Cluster", "?1");
    headers.put("Strict-Transport-Security", "max-age=15552000; includeSubDomains");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-DNS-Prefetch-Control", "off");
    headers.put("X-Download-Options", "noopen");
    headers.put("X-Frame-Options", "SAMEORIGIN");
    headers.put("X-Permitted-Cross-Domain-Policies", "none");
    headers.put("X-XSS-Protection", "0");
    return headers;
  }
}
