package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Threads that remember who was locked; something may happen while a lock is waited for. */
final class LockedThreads implements Threads {
  private final Threads of;
  private final List<ThreadRef> locked = new ArrayList<>();
  private Runnable meanwhile = () -> {};

  LockedThreads(Threads of) {
    this.of = of;
  }

  List<ThreadRef> locked() {
    return List.copyOf(locked);
  }

  void forget() {
    locked.clear();
  }

  void whileWaiting(Runnable happens) {
    meanwhile = happens;
  }

  @Override
  public void lock(ThreadRef thread) {
    meanwhile.run();
    locked.add(thread);
    of.lock(thread);
  }

  @Override
  public boolean exists(ThreadRef thread) {
    return of.exists(thread);
  }

  @Override
  public boolean hasUnread(ThreadRef thread) {
    return of.hasUnread(thread);
  }

  @Override
  public int markRead(ThreadRef thread, Instant now) {
    return of.markRead(thread, now);
  }

  @Override
  public int markRead(ThreadRef thread, ConversationId conversation, Instant now) {
    return of.markRead(thread, conversation, now);
  }

  @Override
  public int hide(ThreadRef thread, Instant now) {
    return of.hide(thread, now);
  }

  @Override
  public List<ThreadRef> holding(ConversationId conversation) {
    return of.holding(conversation);
  }

  @Override
  public List<String> strays(String after) {
    return of.strays(after);
  }

  @Override
  public void placeStrays(List<String> messages) {
    of.placeStrays(messages);
  }

  @Override
  public List<String> stale(String after) {
    return of.stale(after);
  }

  @Override
  public List<String> beheaded(String after) {
    return of.beheaded(after);
  }

  @Override
  public void countAnew(List<String> threadKeys) {
    of.countAnew(threadKeys);
  }
}
