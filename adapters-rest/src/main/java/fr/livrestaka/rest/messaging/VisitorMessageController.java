package fr.livrestaka.rest.messaging;

import fr.livrestaka.application.messaging.ReceiveVisitorMessage;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Limited;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chat of the public site (contract C M1). */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Messagerie")
class VisitorMessageController {
  private final ReceiveVisitorMessage receiveMessage;
  private final Texts texts;

  VisitorMessageController(ReceiveVisitorMessage receiveMessage, Texts texts) {
    this.receiveMessage = receiveMessage;
    this.texts = texts;
  }

  @BadInput
  @Limited
  @Post("/messages/visitor")
  @RateLimited(RateLimit.PUBLIC)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Status(HttpStatus.CREATED)
  @Operation(summary = "Message d'un visiteur à l'équipe")
  MessageAnswers.Received receive(
      @Body @RequestBody(content = @Content(schema = @Schema(implementation = ToSend.class)))
          Map<String, Object> body) {
    return received(BodyReader.read(ToSend.class, body));
  }

  @BadInput
  @Limited
  @NeedsToken
  @Post("/admin/messages/visitor")
  @RateLimited(RateLimit.PUBLIC)
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @Status(HttpStatus.CREATED)
  @Operation(summary = "Comme /api/messages/visitor, avec un jeton")
  MessageAnswers.Received receiveSignedIn(
      @Body @RequestBody(content = @Content(schema = @Schema(implementation = ToSend.class)))
          Map<String, Object> body) {
    return received(BodyReader.read(ToSend.class, body));
  }

  private MessageAnswers.Received received(ToSend input) {
    ConversationId conversation = receiveMessage.receive(input.visitor(), input.draft());
    return new MessageAnswers.Received(
        texts.get("messaging.visitor-received"), conversation.value());
  }

  /** What a visitor writes. */
  @Introspected
  @Schema(name = "VisitorMessage")
  record ToSend(
      @Schema(format = "email", maxLength = 255) String email,
      @Schema(maxLength = 100) String name,
      @Schema(maxLength = 20) String phone,
      String content,
      @Schema(maxLength = 255) @Nullable String subject) {

    Visitor visitor() {
      return Visitor.of(email, name, phone);
    }

    MessageDraft draft() {
      return MessageDraft.of(
          Optional.ofNullable(subject), content, List.of(), DisplayIdentity.NONE, Optional.empty());
    }
  }
}
