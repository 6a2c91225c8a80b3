package fr.livrestaka.rest.messaging;

import fr.livrestaka.domain.messaging.refusals.VisitorAnsweredByMail;
import fr.livrestaka.rest.shared.ErrorBody;
import fr.livrestaka.rest.shared.Errors;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Map;

/** Answers with the visitor to whom a mail has to be written (contract C M11). */
@Singleton
final class VisitorAnsweredByMailHandler
    implements ExceptionHandler<VisitorAnsweredByMail, HttpResponse<?>> {
  private final ErrorBody bodies;
  private final Texts texts;

  VisitorAnsweredByMailHandler(ErrorBody bodies, Texts texts) {
    this.bodies = bodies;
    this.texts = texts;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, VisitorAnsweredByMail refusal) {
    HttpRequest<?> asked = request;
    Map<String, Object> body =
        bodies.of(asked, HttpStatus.BAD_REQUEST, refusal.code(), refusal.arguments());
    body.put("visitorEmail", refusal.visitor().email());
    body.put(
        "visitorName", refusal.visitor().name().orElseGet(() -> texts.get("messaging.nameless")));
    return Errors.answer(asked, HttpStatus.BAD_REQUEST, body);
  }
}
