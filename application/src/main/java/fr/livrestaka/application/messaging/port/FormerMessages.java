package fr.livrestaka.application.messaging.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.SearchWords;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Messages of the former service that have no place in a thread yet. Needs no lock. */
public interface FormerMessages {
  /** How far a walk from the newest message to the oldest has come. */
  record Step(Instant createdAt, String messageId) {}

  /**
   * Some messages in their order.
   *
   * @param last the oldest message that was read; empty where there are no more
   * @param looked how many messages were read, with a place or without
   * @param threads the threads of messages that have no place
   */
  record Stretch(Optional<Step> last, int looked, Set<ThreadRef> threads) {}

  /**
   * The newest messages.
   *
   * @param after the message to go on after; empty: from the newest
   */
  Stretch newest(Optional<Step> after, int most);

  /**
   * Ids of some of the messages without a place that may belong to the thread, ascending; some may
   * turn out to belong to none.
   *
   * @param after id of the message to go on after; empty text: from the first
   */
  List<String> of(ThreadRef thread, String after);

  /**
   * Ids of all messages without a place that may belong to the threads, in no order.
   *
   * @return empty where there are too many for one portion
   */
  Optional<List<String>> ofAll(Collection<ThreadRef> threads);

  /** The threads to which messages of the conversation belong that have no place yet. */
  Set<ThreadRef> threadsOf(ConversationId conversation);

  /**
   * The threads that the administrator reads in which messages without a place are unread, and all
   * others are read.
   */
  Set<ThreadRef> newlyUnread(AccountId admin);

  /** The threads of the newest messages without a place that contain the words. */
  Set<ThreadRef> containing(SearchWords words, int most);
}
