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
  /** Where a walk from the newest message to the oldest has come to. */
  record Step(Instant createdAt, String messageId) {}

  /**
   * Some messages in their order.
   *
   * @param last the oldest that was looked at; empty where there are no more
   * @param looked how many messages were looked at, with a place or without
   * @param threads of those that have none
   */
  record Stretch(Optional<Step> last, int looked, Set<ThreadRef> threads) {}

  /**
   * The newest messages.
   *
   * @param after where to go on; empty: from the newest
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

  /** The threads to which messages of the conversation belong that have no place. */
  Set<ThreadRef> threadsOf(ConversationId conversation);

  /**
   * The threads of the team and of the administrator in which such messages are unread, and nothing
   * else is.
   */
  Set<ThreadRef> newlyUnread(AccountId admin);

  /** The threads of the newest such messages that contain the words. */
  Set<ThreadRef> containing(SearchWords words, int most);
}
