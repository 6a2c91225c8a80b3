package fr.livrestaka.rest.security;

import fr.livrestaka.rest.shared.ErrorBody;
import fr.livrestaka.rest.shared.Errors;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Map;

/** Answers 429 and says when to come back (contract A 0.4). */
@Singleton
final class TooManyCallsHandler implements ExceptionHandler<TooManyCalls, HttpResponse<?>> {
  private final ErrorBody bodies;

  TooManyCallsHandler(ErrorBody bodies) {
    this.bodies = bodies;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, TooManyCalls refusal) {
    HttpRequest<?> asked = request;
    Map<String, Object> body =
        bodies.of(asked, HttpStatus.TOO_MANY_REQUESTS, refusal.code(), refusal.arguments());
    body.put("retryAfter", refusal.retryAfterSeconds());
    return Errors.answer(asked, HttpStatus.TOO_MANY_REQUESTS, body)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfterSeconds()));
  }
}
