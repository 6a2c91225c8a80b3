package fr.livrestaka.rest.messaging;

import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.OpenThread;
import fr.livrestaka.application.messaging.SendMessage;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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

/** Writing to the team, and threads as the screens show them (contract C M2, M10, M11). */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Messagerie")
class ThreadController {
  private final SendMessage sendMessage;
  private final OpenThread openThread;
  private final Texts texts;

  ThreadController(SendMessage sendMessage, OpenThread openThread, Texts texts) {
    this.sendMessage = sendMessage;
    this.openThread = openThread;
    this.texts = texts;
  }

  @BadInput
  @Forbidden
  @Post(uris = {"/messages/conversations", "/admin/messages/conversations"})
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Ouvre la conversation avec l'équipe",
      description =
          "400 EXISTING_CONVERSATION pour qui a déjà un message. Avec `conversationId` ="
              + " `cmd_…`, écrit au sujet d'une commande, autant de fois qu'il faut.")
  MessageAnswers.Sent open(
      Caller caller,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = MessageInput.ToSend.class)))
          Map<String, Object> body) {
    MessageInput.ToSend input = BodyReader.read(MessageInput.ToSend.class, body);
    MessageView sent = sendMessage.send(caller, input.recipient(), input.draft()).message();
    return new MessageAnswers.Sent(
        texts.get("messaging.sent"),
        sent.message().conversation().value(),
        threadId(caller, sent),
        MessageWire.of(sent));
  }

  @BadInput
  @AnswersNotFound
  @Get(uris = {"/messages/threads/{threadId}", "/admin/messages/threads/{threadId}"})
  @Operation(
      summary = "Messages d'un fil, les plus anciens d'abord",
      description =
          "Pour un administrateur, l'identifiant d'un compte ou l'adresse d'un visiteur ; sinon"
              + " `admin-support`. Les messages reçus deviennent lus.")
  List<MessageWire> show(Caller caller, String threadId) {
    return MessageWire.of(openThread.thread(caller, threadId));
  }

  @BadInput
  @AnswersNotFound
  @Post(uris = {"/messages/threads/{threadId}/reply", "/admin/messages/threads/{threadId}/reply"})
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Répond dans un fil",
      description = "400 VISITOR_EMAIL_RESPONSE pour un visiteur, à qui l'on répond par e-mail.")
  MessageWire reply(
      Caller caller,
      String threadId,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = MessageInput.ToReply.class)))
          Map<String, Object> body) {
    MessageInput.ToReply input = BodyReader.read(MessageInput.ToReply.class, body);
    return MessageWire.of(
        sendMessage.send(caller, input.recipient(threadId), input.draft()).message());
  }

  private static String threadId(Caller caller, MessageView sent) {
    return caller.isAdmin() ? sent.message().receiver().orElseThrow().value() : ThreadRef.WITH_TEAM;
  }
}
