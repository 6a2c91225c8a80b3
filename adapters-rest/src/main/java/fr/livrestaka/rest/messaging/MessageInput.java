package fr.livrestaka.rest.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Recipient;
import fr.livrestaka.domain.messaging.ThreadRef;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The messages and drafts that accounts send. The methods that make a draft of them throw {@code
 * InvalidInput} where there is nothing to send, or a value breaks a rule.
 */
final class MessageInput {
  private static final int LONGEST_SOURCE = 100;

  private MessageInput() {}

  /** A message to the team; the display names count for administrators only. */
  @Introspected
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
      @Schema(description = "`cmd_…` : au sujet d'une commande") @Nullable String conversationId) {

    /** Of conversations, clients may name only those that are about an order. */
    Recipient recipient() {
      return filled(conversationId)
          .map(ConversationId::new)
          .filter(id -> id.order().isPresent())
          .<Recipient>map(Recipient.InConversation::new)
          .orElseGet(() -> new Recipient.Team(usableSource(source)));
    }

    MessageDraft draft() {
      return MessageDraft.of(
          Optional.ofNullable(subject),
          textOf(content),
          listOf(attachments),
          display(displayFirstName, displayLastName, displayRole),
          parent(parentId));
    }
  }

  /** An answer in a thread; the display names count for administrators only. */
  @Introspected
  @Schema(name = "ThreadReply")
  record ToReply(
      @Schema(description = "Facultatif s'il y a des pièces jointes") @Nullable String content,
      @Schema(description = "Identifiants de fichiers, 10 au plus")
          @Nullable List<String> attachments,
      @Schema(maxLength = 100) @Nullable String displayFirstName,
      @Schema(maxLength = 100) @Nullable String displayLastName,
      @Schema(maxLength = 100) @Nullable String displayRole,
      @Schema(description = "Le message auquel celui-ci répond") @Nullable String parentId,
      @Schema(description = "`client-help` : depuis la page d'aide") @Nullable String source) {

    Recipient recipient(String threadId) {
      return new Recipient.InThread(threadId, usableSource(source));
    }

    MessageDraft draft() {
      return MessageDraft.of(
          Optional.empty(),
          textOf(content),
          listOf(attachments),
          display(displayFirstName, displayLastName, displayRole),
          parent(parentId));
    }
  }

  /** An answer in a conversation. */
  @Introspected
  @Schema(name = "ConversationReply")
  record ToAnswer(String content) {
    MessageDraft draft() {
      return MessageDraft.ofText(content);
    }
  }

  /** A message to a person. */
  @Introspected
  @Schema(name = "MessageToPerson")
  record ToPerson(
      String userId,
      String content,
      @Schema(maxLength = 255) @Nullable String subject,
      @Nullable List<String> attachments,
      @Schema(maxLength = 100) @Nullable String displayFirstName,
      @Schema(maxLength = 100) @Nullable String displayLastName,
      @Schema(maxLength = 100) @Nullable String displayRole,
      @Schema(description = "Le message auquel celui-ci répond") @Nullable String parentId) {

    Recipient recipient() {
      return new Recipient.Person(new AccountId(userId));
    }

    MessageDraft draft() {
      return MessageDraft.of(
          Optional.ofNullable(subject),
          content,
          listOf(attachments),
          display(displayFirstName, displayLastName, displayRole),
          parent(parentId));
    }
  }

  /** A draft; may be empty. */
  @Introspected
  @Schema(name = "MessageDraft")
  record ToKeep(
      @Schema(description = "Sans valeur : `admin-support` ; obligatoire pour un administrateur")
          @Nullable String threadId,
      @Nullable String content,
      @Schema(maxLength = 255) @Nullable String subject,
      @Nullable List<String> attachments,
      @Nullable String parentId,
      @Schema(maxLength = 100) @Nullable String displayFirstName,
      @Schema(maxLength = 100) @Nullable String displayLastName,
      @Schema(maxLength = 100) @Nullable String displayRole) {

    String thread() {
      return filled(threadId).orElse(ThreadRef.WITH_TEAM);
    }

    MessageDraft draft() {
      return MessageDraft.ofDraft(
          Optional.ofNullable(subject),
          textOf(content),
          listOf(attachments),
          display(displayFirstName, displayLastName, displayRole),
          parent(parentId));
    }
  }

  private static Optional<String> usableSource(@Nullable String source) {
    return filled(source).filter(text -> text.length() <= LONGEST_SOURCE);
  }

  private static Optional<MessageId> parent(@Nullable String id) {
    return filled(id).map(MessageId::new);
  }

  private static DisplayIdentity display(
      @Nullable String firstName, @Nullable String lastName, @Nullable String role) {
    return DisplayIdentity.of(
        Optional.ofNullable(firstName), Optional.ofNullable(lastName), Optional.ofNullable(role));
  }

  private static String textOf(@Nullable String content) {
    return content == null ? "" : content;
  }

  private static List<String> listOf(@Nullable List<String> values) {
    return values == null ? List.of() : values;
  }

  private static Optional<String> filled(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !value.isBlank());
  }
}
