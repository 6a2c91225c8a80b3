package fr.livrestaka.application.messaging.port;

import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.time.Instant;
import java.util.List;

/** The administrators' threads and what they count. Inside the open write transaction. */
public interface Threads {
  /**
   * Locks a thread until the transaction ends, also where it has no message yet. To be called
   * before anything is read.
   */
  void lock(ThreadRef thread);

  /**
   * Whether somebody has ever written in the thread or locked it; it may still have no message.
   * Needs no lock.
   */
  boolean exists(ThreadRef thread);

  /** Whether its owners have anything to read, hidden or not; needs no lock. */
  boolean hasUnread(ThreadRef thread);

  /**
   * Marks its incoming messages as read, hidden or not; needs the lock.
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

  /** The threads that hold messages of the conversation; needs no lock. */
  List<ThreadRef> holding(ConversationId conversation);

  /**
   * Ids of some messages that the former service wrote and that have no place yet, ascending.
   *
   * @param after id of the message to go on after; empty text: from the first
   */
  List<String> strays(String after);

  /**
   * Gives messages that the former service wrote their places. The threads are {@link #stale} until
   * they are counted anew.
   */
  void placeStrays(List<String> messages);

  /**
   * Keys of some of the threads in which messages of the former service were placed, ascending.
   *
   * @param after key of the thread to go on after; empty text: from the first
   */
  List<String> stale(String after);

  /**
   * Keys of some of the threads whose newest message was removed by another program, ascending. It
   * reads all threads.
   *
   * @param after as {@link #stale}
   */
  List<String> beheaded(String after);

  /** Locks the threads and counts what is in them. */
  void countAnew(List<String> threadKeys);
}
