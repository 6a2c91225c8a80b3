package fr.livrestaka.rest.shell.health;

import fr.livrestaka.rest.shared.ErrorBody;
import fr.livrestaka.rest.shared.Errors;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers 503 while health checks fail; which ones, only the log says. */
@Singleton
final class ChecksFailedHandler implements ExceptionHandler<ChecksFailed, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(ChecksFailedHandler.class);
  private static final String RETRY_SECONDS = "5";

  private final ErrorBody bodies;

  ChecksFailedHandler(ErrorBody bodies) {
    this.bodies = bodies;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, ChecksFailed fault) {
    HttpRequest<?> asked = request;
    LOG.warn("{} {}: failed: {}", asked.getMethod(), asked.getPath(), fault.getMessage());
    HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
    String code = fault.concernsStorageAlone() ? "shared.storage-away" : "shared.unavailable";
    return Errors.answer(asked, status, bodies.of(asked, status, code, Map.of()))
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
  }
}
