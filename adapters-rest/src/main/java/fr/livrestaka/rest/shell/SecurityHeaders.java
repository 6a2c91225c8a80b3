package fr.livrestaka.rest.shell;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the hardening headers of Helmet 7 on every answer, errors included (contract C §8). */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class SecurityHeaders implements Ordered {
  static final int ORDER = Ordered.HIGHEST_PRECEDENCE;

  private static final String POLICY_NAME = "Content-Security-Policy";
  private static final String OWN_ORIGIN =
      "default-src 'self';base-uri 'self';font-src 'self' data:;form-action 'self';"
          + "frame-ancestors 'self';img-src 'self' data:;object-src 'none';script-src 'self';"
          + "script-src-attr 'none';style-src 'self'";
  private static final String POLICY = OWN_ORIGIN + ";upgrade-insecure-requests";

  /** The documentation page is also read over plain HTTP, and its viewer styles elements. */
  private static final String DOCUMENTATION_POLICY = OWN_ORIGIN + " 'unsafe-inline'";

  /** Pages whose button has to work over plain HTTP as well. */
  private static final List<String> MAILED_PAGES =
      List.of("/api/public/newsletter/", "/api/public/estimations/");

  private static final Map<String, String> HEADERS = headers();

  @ResponseFilter
  void harden(HttpRequest<?> request, MutableHttpResponse<?> response) {
    HEADERS.forEach(response::header);
    response.header(POLICY_NAME, policyOf(request.getPath()));
  }

  private static String policyOf(String path) {
    if (path.equals("/docs")) return DOCUMENTATION_POLICY;
    return MAILED_PAGES.stream().anyMatch(path::startsWith) ? OWN_ORIGIN : POLICY;
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
    headers.put("Referrer-Policy", "no-referrer");
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
