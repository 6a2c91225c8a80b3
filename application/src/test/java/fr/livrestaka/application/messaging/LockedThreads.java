package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  public Optional<String> placeStrays(String after) {
    return of.placeStrays(after);
  }

  @Override
  public Optional<String> countStale(String after) {
    return of.countStale(after);
  }
}
