package fr.livrestaka.application.messaging.port;

import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The administrators' threads and what they count. Inside the open write transaction. */
public interface Threads {
  /**
   * Makes others who lock it wait until the transaction ends, also where the thread has no message
   * yet. To be called before anything is read.
   */
  void lock(ThreadRef thread);

  /** Whether there ever was a message in it; needs no lock. */
  boolean exists(ThreadRef thread);

  /** Whether its owners have anything to read, hidden or not; needs no lock. */
  boolean hasUnread(ThreadRef thread);

  /**
   * Marks what came in as read, hidden or not; needs the lock.
   *
   * @return how many were unread
   */
  int markRead(ThreadRef thread, Instant now);

  /**
   * As {@link #markRead(ThreadRef, Instant)}, of one conversation.
   *
   * @return how many were unread
   */
  int markRead(ThreadRef thread, ConversationId conversation, Instant now);

  /**
   * Takes all its messages out of the inbox; needs the lock.
   *
   * @return how many messages it has, those hidden before included
   */
  int hide(ThreadRef thread, Instant now);

  /** The threads in which the conversation's messages lie; needs no lock. */
  List<ThreadRef> holding(ConversationId conversation);

  /**
   * Gives messages that the former service wrote their threads, some at a time; these are counted
   * by {@link #countStale}.
   *
   * @param after id of the message to go on after; empty text: from the first
   * @return where to go on; empty at the end
   */
  Optional<String> placeStrays(String after);

  /**
   * Counts anew some of the threads that got strays, and of those whose newest message has been
   * removed behind the program's back.
   *
   * @param after key of the thread to go on after; empty text: from the first
   * @return where to go on; empty at the end
   */
  Optional<String> countStale(String after);
}
