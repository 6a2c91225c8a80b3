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
   * Stores a message with its attachments, and counts it in its threads, which it locks.
   *
   * @param attachments ids of files, in the order to show
   */
  void add(Message message, List<Placement> placements, List<String> attachments);

  Optional<Message> find(MessageId id);

  /** As {@link #find}, but nobody else can change it before the open transaction ends. */
  Optional<Message> lock(MessageId id);

  /** Stores the text, the status and the metadata of a message that is locked. */
  void save(Message message);

  void pin(MessageId id, boolean pinned, Instant now);

  /** Replaces the attachments of a message. */
  void attach(MessageId id, List<String> attachments);

  /** Removes a draft and its attachments; the files stay. */
  void removeDraft(MessageId id);

  /** Ids of the attached files, in the order to show. */
  List<String> attachmentsOf(MessageId id);

  /** The oldest message of the conversation. */
  Optional<Message> first(ConversationId id);

  /** Whether the account wrote or received one of its messages. */
  boolean takesPart(AccountId account, ConversationId id);

  /** Whether the account wrote or received any message, those of the system included. */
  boolean hasAny(AccountId account);

  /**
   * Sets or clears the archive mark in a conversation.
   *
   * @param party only messages that this account wrote or received; empty: all
   * @return how many messages that are
   */
  int archive(ConversationId id, Optional<AccountId> party, boolean archived, Instant now);

  /**
   * Marks as read what the account received.
   *
   * @param conversation only there; empty: everywhere
   * @return how many were unread
   */
  int markReceivedRead(AccountId reader, Optional<ConversationId> conversation, Instant now);
}
