package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.events.MessageSent;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.NotFound;
import fr.livrestaka.domain.shared.Violation;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A message. It is written by an account ({@link #send}), a visitor ({@link #fromVisitor}, {@link
 * #consultationRequest}) or the system ({@link #fromSystem}), and then always has a receiver; or it
 * is kept by its writer for later ({@link #draft}), and then has none. {@link #restored} reads one
 * that was stored. {@link StoredMessage} says what the values mean.
 */
public final class Message {
  private static final String DRAFT_FOR = "draftFor";

  private final StoredMessage values;

  private Message(StoredMessage values) {
    this.values = values;
  }

  /**
   * A message as it was stored, whatever it holds: rows that were adopted from the former service
   * may be odd. Not for new messages.
   */
  public static Message restored(StoredMessage values) {
    return new Message(values);
  }

  /**
   * From an account to an account.
   *
   * @param to who receives it in which conversation
   */
  public static NextState<Message> send(
      MessageId id, Addressing to, MessageDraft draft, Instant now) {
    Optional<AccountId> sender = Optional.of(to.sender().id());
    Optional<AccountId> receiver = Optional.of(to.receiver());
    Message sent =
        new Message(
            new NewMessage(id, to.conversation(), to.type(), now)
                .values(sender, receiver, Optional.empty(), draft, to.metadata()));
    return to.isAnnounced() ? announced(sent) : NextState.of(sent);
  }

  /** From a visitor to an administrator, in a conversation of its own (contract C R1). */
  public static NextState<Message> fromVisitor(
      MessageId id,
      ConversationId conversation,
      Visitor visitor,
      AccountId receiver,
      MessageDraft draft,
      Instant now) {
    return announced(
        new Message(
            new NewMessage(id, conversation, MessageType.USER_MESSAGE, now)
                .ofVisitor(visitor, receiver, draft, Map.of())));
  }

  /**
   * A visitor's wish to talk, to an administrator (contract C C1).
   *
   * @param metadata what was asked for
   */
  public static NextState<Message> consultationRequest(
      MessageId id,
      ConversationId conversation,
      Visitor visitor,
      AccountId receiver,
      MessageDraft draft,
      Map<String, Object> metadata,
      Instant now) {
    return announced(
        new Message(
            new NewMessage(id, conversation, MessageType.CONSULTATION_REQUEST, now)
                .ofVisitor(visitor, receiver, draft, metadata)));
  }

  /** From the program itself, in the team's name. */
  public static Message fromSystem(
      MessageId id,
      ConversationId conversation,
      AccountId receiver,
      MessageDraft draft,
      Map<String, Object> metadata,
      Instant now) {
    return new Message(
        new NewMessage(id, conversation, MessageType.SYSTEM_MESSAGE, now)
            .values(Optional.empty(), Optional.of(receiver), Optional.empty(), draft, metadata));
  }

  /**
   * What its writer keeps for later. It has no receiver, so that nobody else finds it; the thread
   * for which it is meant is in its metadata.
   */
  public static Message draft(
      MessageId id, AccountId writer, String threadId, MessageDraft draft, Instant now) {
    return new Message(
        new NewMessage(id, new ConversationId(id.value()), MessageType.USER_MESSAGE, now)
            .values(
                Optional.of(writer),
                Optional.empty(),
                Optional.empty(),
                draft,
                Map.of(DRAFT_FOR, threadId)));
  }

  /** What is to be stored. */
  public StoredMessage stored() {
    return values;
  }

  public boolean isDraft() {
    return statut().isDraft();
  }

  /** Whether the account wrote or received it. */
  public boolean isOf(AccountId account) {
    return sender().filter(account::equals).isPresent()
        || receiver().filter(account::equals).isPresent();
  }

  /** Whether it is a draft that this account wrote. */
  public boolean isDraftOf(AccountId account) {
    return isDraft() && sender().filter(account::equals).isPresent();
  }

  /** The thread for which a draft is meant; an empty text where it does not say. */
  public String draftThread() {
    return String.valueOf(metadata().getOrDefault(DRAFT_FOR, ""));
  }

  /**
   * The same draft with another text.
   *
   * @throws IllegalStateException where it has been sent
   */
  public Message rewritten(String threadId, MessageDraft draft, Instant now) {
    if (!isDraft()) throw new IllegalStateException("a message that was sent stays as it is");
    AccountId writer = sender().orElseThrow();
    Message next = draft(id(), writer, threadId, draft, createdAt());
    return next.changed(statut(), next.metadata(), now);
  }

  /**
   * A consultation request in another state.
   *
   * @param note empty: the note that there was stays (contract C C4)
   * @throws NotFound where it is no consultation request
   * @throws InvalidInput where the state is that of a draft
   */
  public Message processed(MessageStatus next, Optional<String> note, Instant now) {
    if (type() != MessageType.CONSULTATION_REQUEST) {
      throw new NotFound("messaging.request-not-found");
    }
    if (next.isDraft()) {
      throw new InvalidInput(Violation.notOneOf("status", MessageStatus.ofSentMessages()));
    }
    Map<String, Object> more = new HashMap<>(metadata());
    note.ifPresent(text -> more.put("adminNote", text));
    more.put("processedAt", now.toString());
    return changed(next, more, now);
  }

  public MessageId id() {
    return values.id();
  }

  public ConversationId conversation() {
    return values.conversation();
  }

  /** Empty for the system and for visitors. */
  public Optional<AccountId> sender() {
    return values.sender();
  }

  /** Empty for drafts, and where the account is gone. */
  public Optional<AccountId> receiver() {
    return values.receiver();
  }

  public Optional<Visitor> visitor() {
    return values.visitor();
  }

  public Optional<String> subject() {
    return values.subject();
  }

  public String content() {
    return values.content();
  }

  public MessageType type() {
    return values.type();
  }

  public MessageStatus statut() {
    return values.statut();
  }

  /** Whether the receiver has read it (contract C R5). */
  public boolean isRead() {
    return values.isRead();
  }

  public boolean isPinned() {
    return values.isPinned();
  }

  public Optional<MessageId> parent() {
    return values.parent();
  }

  public DisplayIdentity display() {
    return values.display();
  }

  public boolean isFromVisitor() {
    return values.isFromVisitor();
  }

  public Map<String, Object> metadata() {
    return values.metadata();
  }

  public Instant createdAt() {
    return values.createdAt();
  }

  public Instant updatedAt() {
    return values.updatedAt();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Message message && values.equals(message.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "Message[" + id().value() + ", " + type() + "]";
  }

  private static NextState<Message> announced(Message sent) {
    return NextState.of(sent, new MessageSent(sent.id()));
  }

  private Message changed(MessageStatus statut, Map<String, Object> metadata, Instant now) {
    return new Message(
        new StoredMessage(
            id(),
            conversation(),
            sender(),
            receiver(),
            visitor(),
            subject(),
            content(),
            type(),
            statut,
            isRead(),
            isPinned(),
            parent(),
            display(),
            isFromVisitor(),
            metadata,
            createdAt(),
            now));
  }
}
