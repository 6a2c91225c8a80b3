package fr.livrestaka.rest.messaging;

import fr.livrestaka.application.messaging.ManageConversations;
import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.SendMessage;
import fr.livrestaka.application.messaging.SentMessage;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/** What administrators alone do with messages (contract C M13, M14). */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Messagerie")
class TeamMessageController {
  private final SendMessage sendMessage;
  private final ManageConversations manageConversations;
  private final Texts texts;

  TeamMessageController(
      SendMessage sendMessage, ManageConversations manageConversations, Texts texts) {
    this.sendMessage = sendMessage;
    this.manageConversations = manageConversations;
    this.texts = texts;
  }

  @BadInput
  @AnswersNotFound
  @Post(
      uris = {"/messages/admin/conversations/create", "/admin/messages/admin/conversations/create"})
  @Status(HttpStatus.CREATED)
  @Operation(summary = "Écrit à un compte, quel que soit son rôle")
  MessageAnswers.SentTo write(
      Caller caller,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = MessageInput.ToPerson.class)))
          Map<String, Object> body) {
    MessageInput.ToPerson input = BodyReader.read(MessageInput.ToPerson.class, body);
    SentMessage sent = sendMessage.send(caller, input.recipient(), input.draft());
    return answer(sent.message(), sent.receiver());
  }

  @AnswersNotFound
  @Delete(
      uris = {
        "/messages/admin/conversations/{threadId}",
        "/admin/messages/admin/conversations/{threadId}"
      })
  @Operation(
      summary = "Retire un fil de la boîte de l'équipe",
      description =
          "Rien n'est effacé ; un nouveau message le fait réapparaître, sans les anciens.")
  MessageAnswers.Hidden hide(Caller caller, String threadId) {
    return new MessageAnswers.Hidden(
        texts.get("messaging.hidden"), manageConversations.hide(caller, threadId));
  }

  private MessageAnswers.SentTo answer(MessageView sent, Account to) {
    return new MessageAnswers.SentTo(
        texts.get("messaging.sent"),
        sent.message().conversation().value(),
        to.id().value(),
        MessageWire.of(sent),
        new MessageAnswers.Target(to.id().value(), to.prenom() + " " + to.nom(), to.email()));
  }
}
