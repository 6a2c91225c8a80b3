package fr.livrestaka.rest.security;

import fr.livrestaka.application.accounts.sessions.AccessTraces;
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

/** Answers 429, leaves a trace, and says when to come back (contract A 0.4). */
@Singleton
final class TooManyCallsHandler implements ExceptionHandler<TooManyCalls, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(TooManyCallsHandler.class);

  private final ErrorBody bodies;
  private final AccessTraces traces;
  private final Origins origins;

  TooManyCallsHandler(ErrorBody bodies, AccessTraces traces, Origins origins) {
    this.bodies = bodies;
    this.traces = traces;
    this.origins = origins;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, TooManyCalls refusal) {
    HttpRequest<?> asked = request;
    if (traces.hurried(refusal.limit(), origins.of(asked))) {
      LOG.warn("More calls than the limit {} allows are refused (429)", refusal.limit());
    }
    Map<String, Object> body =
        bodies.of(asked, HttpStatus.TOO_MANY_REQUESTS, refusal.code(), refusal.arguments());
    body.put("retryAfter", refusal.retryAfterSeconds());
    return Errors.answer(asked, HttpStatus.TOO_MANY_REQUESTS, body)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfterSeconds()));
  }
}
