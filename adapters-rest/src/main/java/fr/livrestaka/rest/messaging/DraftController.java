package fr.livrestaka.rest.messaging;

import fr.livrestaka.application.messaging.ManageDrafts;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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

/** The caller's own drafts (contract C M18 to M22). */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Messagerie")
class DraftController {
  private static final String ALL = "/messages/drafts";
  private static final String ONE = ALL + "/{id}";

  private final ManageDrafts manageDrafts;
  private final Texts texts;

  DraftController(ManageDrafts manageDrafts, Texts texts) {
    this.manageDrafts = manageDrafts;
    this.texts = texts;
  }

  @Get(uris = {ALL, "/admin" + ALL})
  @Operation(summary = "Brouillons de l'appelant, les plus récents d'abord")
  List<MessageWire> list(Caller caller) {
    return MessageWire.of(manageDrafts.list(caller));
  }

  @BadInput
  @Post(uris = {ALL, "/admin" + ALL})
  @Status(HttpStatus.CREATED)
  @Operation(summary = "Garde un brouillon, pour un fil")
  MessageWire create(
      Caller caller,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = MessageInput.ToKeep.class)))
          Map<String, Object> body) {
    MessageInput.ToKeep input = BodyReader.read(MessageInput.ToKeep.class, body);
    return MessageWire.of(manageDrafts.create(caller, input.thread(), input.draft()));
  }

  @BadInput
  @AnswersNotFound
  @Put(uris = {ONE, "/admin" + ONE})
  @Operation(summary = "Remplace un brouillon")
  MessageWire rewrite(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = MessageInput.ToKeep.class)))
          Map<String, Object> body) {
    MessageInput.ToKeep input = BodyReader.read(MessageInput.ToKeep.class, body);
    return MessageWire.of(
        manageDrafts.rewrite(caller, new MessageId(id), input.thread(), input.draft()));
  }

  @BadInput
  @AnswersNotFound
  @Post(uris = {ONE + "/send", "/admin" + ONE + "/send"})
  @Status(HttpStatus.CREATED)
  @Operation(summary = "Envoie un brouillon")
  MessageWire send(Caller caller, String id) {
    return MessageWire.of(manageDrafts.send(caller, new MessageId(id)));
  }

  @AnswersNotFound
  @Delete(uris = {ONE, "/admin" + ONE})
  @Operation(summary = "Supprime un brouillon")
  MessageAnswers.Done delete(Caller caller, String id) {
    manageDrafts.delete(caller, new MessageId(id));
    return new MessageAnswers.Done(texts.get("messaging.draft-deleted"));
  }
}
