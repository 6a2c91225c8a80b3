package fr.livrestaka.rest.shared;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
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
    HttpStatus status = status(request, response.status());
    return Errors.answer(request, status, bodies.of(request, status, code(status), Map.of()));
  }

  private static HttpStatus status(HttpRequest<?> request, HttpStatus found) {
    return switch (found) {
      case METHOD_NOT_ALLOWED -> HttpStatus.NOT_FOUND;
      case REQUEST_ENTITY_TOO_LARGE -> tooLarge(request);
      default -> found;
    };
  }

  /** The server says the same of a body, a request line and headers (RFC 9110, RFC 6585). */
  private static HttpStatus tooLarge(HttpRequest<?> request) {
    if (!(request instanceof NettyHttpRequest<?> read)) return HttpStatus.REQUEST_ENTITY_TOO_LARGE;
    return switch (read.getNativeRequest().decoderResult().cause()) {
      case TooLongHttpLineException _ -> HttpStatus.REQUEST_URI_TOO_LONG;
      case TooLongHttpHeaderException _ -> HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
      case null, default -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
    };
  }

  private static String code(HttpStatus status) {
    return switch (status) {
      case REQUEST_URI_TOO_LONG -> "shared.address-too-long";
      case REQUEST_HEADER_FIELDS_TOO_LARGE -> "shared.headers-too-large";
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
