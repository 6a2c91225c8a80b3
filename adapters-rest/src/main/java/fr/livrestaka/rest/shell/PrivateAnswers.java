package fr.livrestaka.rest.shell;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;

/**
 * Forbids browsers and proxies to keep what is a person's own: every answer to a request that bears
 * a token, and those that give tokens or tell of guests (RFC 9111, 5.2.2.5). Answers that say
 * themselves how long they may be kept are left alone.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class PrivateAnswers implements Ordered {
  private static final List<String> PERSONAL =
      List.of("/api/auth/", "/api/public/", "/api/payments/");

  @ResponseFilter
  void keepPrivate(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) return;
    boolean isPrivate =
        request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
            || PERSONAL.stream().anyMatch(request.getPath()::startsWith);
    if (isPrivate) response.header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  @Override
  public int getOrder() {
    return SecurityHeaders.ORDER;
  }
}
