package fr.livrestaka.rest.shared;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Words the errors that the HTTP server finds by itself: unknown routes, unreadable bodies, too
 * large ones. A method that a path does not have is an unknown route (contract A 0.3).
 */
@Singleton
final class FrameworkErrors implements ErrorResponseProcessor<Map<String, Object>> {
  private final ErrorBody bodies;

  FrameworkErrors(ErrorBody bodies) {
    this.bodies = bodies;
  }

  @Override
  public MutableHttpResponse<Map<String, Object>> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpRequest<?> request = context.getRequest();
    HttpStatus status =
        response.status() == HttpStatus.METHOD_NOT_ALLOWED
            ? HttpStatus.NOT_FOUND
            : HttpResponse.status(response.status()).status();
    return Errors.answer(request, status, bodies.of(request, status, code(status), Map.of()));
  }

  private static String code(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "shared.route-not-found";
      case REQUEST_ENTITY_TOO_LARGE -> "shared.too-large";
      case UNSUPPORTED_MEDIA_TYPE -> "shared.unsupported-type";
      case NOT_ACCEPTABLE -> "shared.not-acceptable";
      case UNAUTHORIZED -> "shared.unauthorized";
      case FORBIDDEN -> "shared.forbidden";
      case SERVICE_UNAVAILABLE -> "shared.unavailable";
      default -> status.getCode() < 500 ? "shared.bad-request" : "shared.failed";
    };
  }
}
