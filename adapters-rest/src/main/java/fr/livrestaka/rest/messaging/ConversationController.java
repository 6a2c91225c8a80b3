package fr.livrestaka.rest.messaging;

import fr.livrestaka.application.messaging.ManageConversations;
import fr.livrestaka.application.messaging.OpenThread;
import fr.livrestaka.application.messaging.SendMessage;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.Recipient;
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
import io.micronaut.http.annotation.Patch;
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

/** Conversations by their own ids (contract C M5 to M9). */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Messagerie")
class ConversationController {
  private static final String ONE = "/messages/conversations/{conversationId}";
  private static final String ADMIN_ONE = "/admin" + ONE;

  private final OpenThread openThread;
  private final SendMessage sendMessage;
  private final ManageConversations manageConversations;
  private final Texts texts;

  ConversationController(
      OpenThread openThread,
      SendMessage sendMessage,
      ManageConversations manageConversations,
      Texts texts) {
    this.openThread = openThread;
    this.sendMessage = sendMessage;
    this.manageConversations = manageConversations;
    this.texts = texts;
  }

  @Forbidden
  @AnswersNotFound
  @Get(uris = {ONE, ADMIN_ONE})
  @Operation(
      summary = "Messages d'une conversation, les plus anciens d'abord",
      description = "Ceux que l'appelant a reçus deviennent lus.")
  List<MessageWire> show(Caller caller, String conversationId) {
    return MessageWire.of(openThread.conversation(caller, new ConversationId(conversationId)));
  }

  @BadInput
  @Forbidden
  @AnswersNotFound
  @Post(uris = {ONE + "/reply", ADMIN_ONE + "/reply"})
  @Status(HttpStatus.CREATED)
  @Operation(summary = "Répond dans une conversation")
  MessageWire reply(
      Caller caller,
      String conversationId,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = MessageInput.ToAnswer.class)))
          Map<String, Object> body) {
    MessageDraft draft = BodyReader.read(MessageInput.ToAnswer.class, body).draft();
    Recipient to = new Recipient.InConversation(new ConversationId(conversationId));
    return MessageWire.of(sendMessage.send(caller, to, draft).message());
  }

  @AnswersNotFound
  @Post(uris = {ONE + "/mark-read", ADMIN_ONE + "/mark-read"})
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Marque comme lus les messages reçus d'une conversation",
      description = "L'identifiant d'un fil convient aussi.")
  MessageAnswers.Updated markRead(Caller caller, String conversationId) {
    return new MessageAnswers.Updated(
        texts.get("messaging.marked-read"), openThread.markRead(caller, conversationId));
  }

  @AnswersNotFound
  @Patch(uris = {ONE + "/archive", ADMIN_ONE + "/archive"})
  @Operation(summary = "Archive une conversation")
  MessageAnswers.Updated archive(Caller caller, String conversationId) {
    return archived(caller, conversationId, true);
  }

  @AnswersNotFound
  @Patch(uris = {ONE + "/unarchive", ADMIN_ONE + "/unarchive"})
  @Operation(summary = "Désarchive une conversation")
  MessageAnswers.Updated unarchive(Caller caller, String conversationId) {
    return archived(caller, conversationId, false);
  }

  private MessageAnswers.Updated archived(Caller caller, String id, boolean archived) {
    return new MessageAnswers.Updated(
        texts.get(archived ? "messaging.archived" : "messaging.unarchived"),
        manageConversations.archive(caller, new ConversationId(id), archived));
  }
}
