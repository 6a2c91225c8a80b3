package fr.livrestaka.rest.messaging;

import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.refusals.ExistingConversation;
import fr.livrestaka.rest.shared.ErrorBody;
import fr.livrestaka.rest.shared.Errors;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Map;

/** Answers that there is a conversation already, and names its thread (contract C M2). */
@Singleton
final class ExistingConversationHandler
    implements ExceptionHandler<ExistingConversation, HttpResponse<?>> {
  private final ErrorBody bodies;

  ExistingConversationHandler(ErrorBody bodies) {
    this.bodies = bodies;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, ExistingConversation refusal) {
    HttpRequest<?> asked = request;
    Map<String, Object> body =
        bodies.of(asked, HttpStatus.BAD_REQUEST, refusal.code(), refusal.arguments());
    body.put("threadId", ThreadRef.WITH_TEAM);
    return Errors.answer(asked, HttpStatus.BAD_REQUEST, body);
  }
}
