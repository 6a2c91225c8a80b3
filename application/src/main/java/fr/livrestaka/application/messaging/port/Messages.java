package fr.livrestaka.application.messaging.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Placement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored messages. Drafts are found by {@link #find} and {@link #lock} alone. */
public interface Messages {
  /**
   * Stores it, hangs the files on it, and counts it in its threads; these are locked by it.
   *
   * @param attachments ids of files, in the order to show
   */
  void add(Message message, List<Placement> placements, List<String> attachments);

  Optional<Message> find(MessageId id);

  /** As {@link #find}, and nobody else changes it before the open transaction ends. */
  Optional<Message> lock(MessageId id);

  /** Stores words, state and metadata of a message that is locked. */
  void save(Message message);

  void pin(MessageId id, boolean pinned, Instant now);

  /** Puts these files in the place of what hangs on the message. */
  void attach(MessageId id, List<String> attachments);

  /** Removes a draft and its links. */
  void removeDraft(MessageId id);

  /** Ids of the files that hang on it, in order. */
  List<String> attachmentsOf(MessageId id);

  /** The oldest of the conversation. */
  Optional<Message> first(ConversationId id);

  /** Whether the account wrote or got one of its messages. */
  boolean takesPart(AccountId account, ConversationId id);

  /** Whether the account wrote or got anything, the system's messages included. */
  boolean hasAny(AccountId account);

  /**
   * Sets or clears the archive mark in a conversation.
   *
   * @param party only what this account wrote or got; empty: all
   * @return how many messages there are
   */
  int archive(ConversationId id, Optional<AccountId> party, boolean archived, Instant now);

  /**
   * Marks as read what the account got.
   *
   * @param conversation only there; empty: everywhere
   * @return how many were unread
   */
  int markReceivedRead(AccountId reader, Optional<ConversationId> conversation, Instant now);
}
