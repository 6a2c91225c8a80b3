package fr.livrestaka.rest.shared;

import fr.livrestaka.application.shared.StoreUnavailable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers 503 while the database is away. */
@Singleton
final class StoreUnavailableHandler implements ExceptionHandler<StoreUnavailable, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(StoreUnavailableHandler.class);
  private static final String RETRY_SECONDS = "5";

  private final ErrorBody bodies;

  StoreUnavailableHandler(ErrorBody bodies) {
    this.bodies = bodies;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, StoreUnavailable fault) {
    HttpRequest<?> asked = request;
    LOG.warn("{} {}: the database cannot be reached", asked.getMethod(), asked.getPath());
    return Errors.answer(
            asked,
            HttpStatus.SERVICE_UNAVAILABLE,
            bodies.of(asked, HttpStatus.SERVICE_UNAVAILABLE, "shared.unavailable", Map.of()))
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
  }
}
