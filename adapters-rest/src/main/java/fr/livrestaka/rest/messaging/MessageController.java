package fr.livrestaka.rest.messaging;

import fr.livrestaka.application.messaging.ManageConversations;
import fr.livrestaka.application.messaging.SearchMessages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.SearchWords;
import fr.livrestaka.rest.shared.Paging;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Single messages: finding and pinning them. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Messagerie")
class MessageController {
  private static final int DEFAULT_LIMIT = 20;
  private static final int MOST = 100;

  private final SearchMessages searchMessages;
  private final ManageConversations manageConversations;

  MessageController(SearchMessages searchMessages, ManageConversations manageConversations) {
    this.searchMessages = searchMessages;
    this.manageConversations = manageConversations;
  }

  @BadInput
  @Get(uris = {"/messages/search", "/admin/messages/search"})
  @Operation(
      summary = "Cherche des mots dans les messages que l'appelant peut voir",
      description =
          "Tous les mots, sans égard à la casse ni aux accents ; les plus récents d'abord. Un"
              + " administrateur qui ne cherche que des mots d'une ou deux lettres, de plus de 80"
              + " caractères ou très courants ne les trouve que dans les 20 000 derniers"
              + " messages.")
  List<MessageWire> search(
      Caller caller, @QueryValue @Nullable String q, @QueryValue @Nullable String limit) {
    return MessageWire.of(
        searchMessages.find(
            caller,
            SearchWords.of(q == null ? "" : q),
            Paging.clamped(limit, DEFAULT_LIMIT, MOST)));
  }

  @AnswersNotFound
  @Patch(uris = {"/messages/{id}/pin", "/admin/messages/{id}/pin"})
  @Operation(summary = "Épingle un message, pour tous ceux qui le voient")
  MessageWire pin(Caller caller, String id) {
    return MessageWire.of(manageConversations.pin(caller, new MessageId(id), true));
  }

  @AnswersNotFound
  @Patch(uris = {"/messages/{id}/unpin", "/admin/messages/{id}/unpin"})
  @Operation(summary = "Retire l'épingle d'un message")
  MessageWire unpin(Caller caller, String id) {
    return MessageWire.of(manageConversations.pin(caller, new MessageId(id), false));
  }
}
