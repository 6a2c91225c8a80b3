package fr.livrestaka.rest.messaging;

import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.rest.shared.JsonBody;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what people write. */
final class MessageInput {
  private MessageInput() {}

  /** A message; the display names count for administrators only. */
  @Schema(name = "MessageToSend")
  record ToSend(
      @Schema(description = "Facultatif s'il y a des pièces jointes") @Nullable String content,
      @Schema(maxLength = 255) @Nullable String subject,
      @Schema(description = "Identifiants de fichiers, 10 au plus")
          @Nullable List<String> attachments,
      @Schema(maxLength = 100) @Nullable String displayFirstName,
      @Schema(maxLength = 100) @Nullable String displayLastName,
      @Schema(maxLength = 100) @Nullable String displayRole,
      @Schema(description = "Le message auquel celui-ci répond") @Nullable String parentId,
      @Schema(description = "`client-help` : depuis la page d'aide") @Nullable String source,
      @Schema(description = "`cmd_…` : au sujet d'une commande") @Nullable String conversationId) {}

  /** A message to a person. */
  @Schema(name = "MessageToPerson")
  record ToPerson(
      String userId,
      String content,
      @Schema(maxLength = 255) @Nullable String subject,
      @Nullable List<String> attachments,
      @Schema(maxLength = 100) @Nullable String displayFirstName,
      @Schema(maxLength = 100) @Nullable String displayLastName,
      @Schema(maxLength = 100) @Nullable String displayRole) {}

  /** A draft; may be empty. */
  @Schema(name = "MessageDraft")
  record ToKeep(
      @Schema(description = "Sans valeur : `admin-support` ; obligatoire pour un administrateur")
          @Nullable String threadId,
      @Nullable String content,
      @Schema(maxLength = 255) @Nullable String subject,
      @Nullable List<String> attachments,
      @Nullable String parentId) {}

  /**
   * @throws InvalidInput where there is nothing to send, or it breaks a rule
   */
  static MessageDraft composed(JsonBody body) {
    return MessageDraft.of(
        body.text("subject"),
        content(body),
        body.texts("attachments"),
        display(body),
        parent(body));
  }

  /** As {@link #composed}, without a subject. */
  static MessageDraft answer(JsonBody body) {
    return MessageDraft.of(
        Optional.empty(), content(body), body.texts("attachments"), display(body), parent(body));
  }

  static MessageDraft draft(JsonBody body) {
    return MessageDraft.ofDraft(
        body.text("subject"),
        content(body),
        body.texts("attachments"),
        display(body),
        parent(body));
  }

  static Optional<String> source(JsonBody body) {
    return body.text("source").filter(text -> !text.isBlank() && text.length() <= 100);
  }

  /**
   * The conversation about an order that is meant, if one is; others are not for clients to say.
   */
  static Optional<ConversationId> aboutOrder(JsonBody body) {
    return body.text("conversationId")
        .filter(id -> !id.isBlank())
        .map(ConversationId::new)
        .filter(id -> id.order().isPresent());
  }

  private static String content(JsonBody body) {
    return body.text("content").orElse("");
  }

  private static Optional<MessageId> parent(JsonBody body) {
    return body.text("parentId").filter(id -> !id.isBlank()).map(MessageId::new);
  }

  private static DisplayIdentity display(JsonBody body) {
    return DisplayIdentity.of(
        body.text("displayFirstName"), body.text("displayLastName"), body.text("displayRole"));
  }
}
