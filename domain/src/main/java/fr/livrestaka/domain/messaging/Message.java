package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A message (table {@code messages}).
 *
 * @param sender empty for the system and for visitors
 * @param receiver empty where nobody in particular gets it
 * @param subject at most 255 characters
 * @param content at most 65 535 bytes
 * @param isRead whether the receiver has read it (contract C R5)
 * @param metadata a JSON object; empty means none
 */
public record Message(
    MessageId id,
    ConversationId conversation,
    Optional<AccountId> sender,
    Optional<AccountId> receiver,
    Optional<Visitor> visitor,
    Optional<String> subject,
    String content,
    MessageType type,
    MessageStatus statut,
    boolean isRead,
    boolean isPinned,
    Optional<MessageId> parent,
    DisplayIdentity display,
    boolean isFromVisitor,
    Map<String, Object> metadata,
    Instant createdAt,
    Instant updatedAt) {
  private static final String DRAFT_FOR = "draftFor";

  public Message {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /** From an account to an account. */
  public static Message send(
      MessageId id,
      ConversationId conversation,
      AccountId sender,
      AccountId receiver,
      MessageType type,
      MessageDraft messageDraft,
      Map<String, Object> metadata,
      Instant now) {
    return of(id, conversation, Optional.of(sender), messageDraft, type, metadata, now)
        .to(Optional.of(receiver), MessageStatus.ENVOYE);
  }

  /** From a visitor to an administrator, in a conversation of its own (contract C R1). */
  public static Message fromVisitor(
      MessageId id,
      ConversationId conversation,
      Visitor visitor,
      AccountId receiver,
      MessageDraft messageDraft,
      Instant now) {
    return of(
            id,
            conversation,
            Optional.empty(),
            messageDraft,
            MessageType.USER_MESSAGE,
            Map.of(),
            now)
        .by(visitor, false)
        .to(Optional.of(receiver), MessageStatus.ENVOYE);
  }

  /**
   * What its writer keeps for later. It has no receiver, so that nobody else finds it; the thread
   * it is meant for is in its metadata.
   */
  public static Message draft(
      MessageId id, AccountId writer, String threadId, MessageDraft messageDraft, Instant now) {
    return of(
        id,
        new ConversationId(id.value()),
        Optional.of(writer),
        messageDraft,
        MessageType.USER_MESSAGE,
        Map.of(DRAFT_FOR, threadId),
        now);
  }

  private static Message of(
      MessageId id,
      ConversationId conversation,
      Optional<AccountId> sender,
      MessageDraft messageDraft,
      MessageType type,
      Map<String, Object> metadata,
      Instant now) {
    return new Message(
        id,
        conversation,
        sender,
        Optional.empty(),
        Optional.empty(),
        messageDraft.subject(),
        messageDraft.content(),
        type,
        MessageStatus.BROUILLON,
        false,
        false,
        messageDraft.parent(),
        messageDraft.display(),
        false,
        metadata,
        now,
        now);
  }

  public boolean isDraft() {
    return statut == MessageStatus.BROUILLON;
  }

  /** The thread that a draft is meant for. */
  public String draftThread() {
    return String.valueOf(metadata.getOrDefault(DRAFT_FOR, ""));
  }

  /** The same draft in other words. */
  public Message rewritten(String threadId, MessageDraft messageDraft, Instant now) {
    Message next = draft(id, sender.orElseThrow(), threadId, messageDraft, now);
    return new MessageCopy(next).createdAt(createdAt).build();
  }

  /**
   * A consultation request in another state; a note that is not given stays (contract C C4).
   *
   * @throws NotFound where it is no consultation request
   */
  public Message processed(MessageStatus next, Optional<String> note, Instant now) {
    if (type != MessageType.CONSULTATION_REQUEST) throw new NotFound("messaging.request-not-found");
    Map<String, Object> more = new HashMap<>(metadata);
    note.ifPresent(text -> more.put("adminNote", text));
    more.put("processedAt", now.toString());
    return new MessageCopy(this).statut(next).metadata(more).updatedAt(now).build();
  }

  public Message by(Visitor visitor, boolean isFromVisitor) {
    return new MessageCopy(this).visitor(visitor, isFromVisitor).build();
  }

  Message to(Optional<AccountId> receiver, MessageStatus statut) {
    return new MessageCopy(this).receiver(receiver).statut(statut).build();
  }

  @Override
  public String toString() {
    return "Message[" + id.value() + ", " + type + "]";
  }
}
