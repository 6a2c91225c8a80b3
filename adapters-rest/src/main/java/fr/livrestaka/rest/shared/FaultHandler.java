package fr.livrestaka.rest.shared;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers internal faults: no detail, only a reference that stands in the log as well. */
@Singleton
final class FaultHandler implements ExceptionHandler<RuntimeException, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

  private final ErrorBody bodies;

  FaultHandler(ErrorBody bodies) {
    this.bodies = bodies;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, RuntimeException fault) {
    HttpRequest<?> asked = request;
    String reference = UUID.randomUUID().toString();
    LOG.error("{} {} failed, reference {}", asked.getMethod(), asked.getPath(), reference, fault);
    Map<String, Object> body =
        bodies.of(
            asked,
            HttpStatus.INTERNAL_SERVER_ERROR,
            "shared.fault",
            Map.of("reference", reference));
    body.put("reference", reference);
    return Errors.answer(asked, HttpStatus.INTERNAL_SERVER_ERROR, body);
  }
}
