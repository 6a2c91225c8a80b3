package fr.livrestaka.rest.shared;

import fr.livrestaka.application.shared.StorageUnavailable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Map;

/** Answers 503 while files cannot be written. */
@Singleton
final class StorageUnavailableHandler
    implements ExceptionHandler<StorageUnavailable, HttpResponse<?>> {
  private static final String RETRY_SECONDS = "5";

  private final ErrorBody bodies;

  StorageUnavailableHandler(ErrorBody bodies) {
    this.bodies = bodies;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, StorageUnavailable fault) {
    HttpRequest<?> asked = request;
    return Errors.answer(
            asked,
            HttpStatus.SERVICE_UNAVAILABLE,
            bodies.of(asked, HttpStatus.SERVICE_UNAVAILABLE, "shared.storage-away", Map.of()))
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
  }
}
