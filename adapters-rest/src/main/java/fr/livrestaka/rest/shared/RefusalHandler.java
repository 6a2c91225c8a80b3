package fr.livrestaka.rest.shared;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Refusal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers what the rules refuse. */
@Singleton
final class RefusalHandler implements ExceptionHandler<Refusal, HttpResponse<?>> {
  private final ErrorBody bodies;

  RefusalHandler(ErrorBody bodies) {
    this.bodies = bodies;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
    HttpRequest<?> asked = request;
    if (refusal instanceof InvalidInput invalid) {
      return Errors.answer(asked, HttpStatus.BAD_REQUEST, bodies.of(asked, invalid.violations()));
    }
    HttpStatus status = status(refusal.kind());
    return Errors.answer(
        asked, status, bodies.of(asked, status, refusal.code(), refusal.arguments()));
  }

  private static HttpStatus status(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> HttpStatus.BAD_REQUEST;
      case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
      case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
      case UPSTREAM_FAILED -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }
}
