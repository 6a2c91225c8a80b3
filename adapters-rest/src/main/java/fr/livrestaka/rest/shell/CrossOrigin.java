package fr.livrestaka.rest.shell;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets the front end call from its own origin (contract C §8). Answers preflights itself, for any
 * path and before the token is looked at.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class CrossOrigin implements Ordered {
  private static final String METHODS = "GET,HEAD,PUT,PATCH,POST,DELETE";

  private static final String EXPOSED =
      "X-Total-Count,X-Next-Cursor,Content-Disposition,Retry-After";

  private final AllowedOrigins allowed;

  CrossOrigin(AllowedOrigins allowed) {
    this.allowed = allowed;
  }

  @RequestFilter
  @Nullable HttpResponse<?> answerPreflight(HttpRequest<?> request) {
    if (request.getMethod() != HttpMethod.OPTIONS) return null;
    MutableHttpResponse<?> answer = HttpResponse.noContent();
    answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
    nameOrigin(request, answer);
    if (isAllowed(request)) {
      answer.header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
      String wanted = request.getHeaders().get(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
      if (wanted != null) answer.header(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, wanted);
    }
    return answer;
  }

  @ResponseFilter
  void nameOrigin(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    if (!isAllowed(request)) return;
    response.header(
        HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, request.getHeaders().get(HttpHeaders.ORIGIN));
    response.header(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
    response.header(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
  }

  private boolean isAllowed(HttpRequest<?> request) {
    String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
    return origin != null && allowed.contains(origin);
  }

  @Override
  public int getOrder() {
    return SecurityHeaders.ORDER + 1;
  }
}
