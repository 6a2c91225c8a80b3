package fr.livrestaka.application.messaging;

import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.ThreadCounters;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the doubles of messaging share: the messages, and the counters of each thread. */
public final class MessageShelf {
  private final List<Kept> kept = new ArrayList<>();
  private final Map<ThreadRef, ThreadCounters> counters = new HashMap<>();

  /** A message with what may change about it. */
  static final class Kept {
    Message message;
    final List<Placement> placements;
    final Set<ThreadRef> hiddenFrom = new HashSet<>();
    List<String> attachments;
    boolean read;
    boolean pinned;
    boolean archived;

    Kept(Message message, List<Placement> placements, List<String> attachments) {
      this.message = message;
      this.placements = placements;
      this.attachments = attachments;
      this.read = message.isRead();
      this.pinned = message.isPinned();
    }

    boolean isIn(ThreadRef thread) {
      return placements.stream().anyMatch(place -> place.thread().equals(thread));
    }

    boolean shows(ThreadRef thread) {
      return isIn(thread) && !hiddenFrom.contains(thread);
    }

    boolean isIncoming(ThreadRef thread) {
      return placements.contains(new Placement(thread, true));
    }
  }

  void add(Kept message) {
    kept.add(message);
    for (Placement place : message.placements) {
      counters.put(
          place.thread(), counters(place.thread()).plus(place.incoming() && !message.read));
    }
  }

  Optional<Kept> find(MessageId id) {
    return kept.stream().filter(one -> one.message.id().equals(id)).findFirst();
  }

  void removeIf(Predicate<Kept> condition) {
    kept.removeIf(condition);
  }

  Stream<Kept> all() {
    return kept.stream();
  }

  /** Drafts left out. */
  Stream<Kept> sent() {
    return kept.stream().filter(one -> !one.message.isDraft());
  }

  ThreadCounters counters(ThreadRef thread) {
    return counters.getOrDefault(thread, ThreadCounters.NONE);
  }

  Set<ThreadRef> threads() {
    return counters.keySet();
  }

  void hide(ThreadRef thread) {
    kept.stream().filter(one -> one.isIn(thread)).forEach(one -> one.hiddenFrom.add(thread));
    counters.computeIfPresent(thread, (ref, threadCounters) -> threadCounters.hidden());
  }

  /** Marks all incoming of the thread. */
  int markAllRead(ThreadRef thread) {
    int marked = mark(one -> one.isIncoming(thread));
    counters.computeIfPresent(thread, (ref, threadCounters) -> threadCounters.allRead());
    return marked;
  }

  /** Marks some, and takes them off the counters of the threads where they come in. */
  int markRead(Predicate<Kept> condition) {
    sent().filter(one -> !one.read && condition.test(one)).forEach(this::takeOff);
    return mark(condition);
  }

  private int mark(Predicate<Kept> condition) {
    List<Kept> unread = sent().filter(one -> !one.read && condition.test(one)).toList();
    unread.forEach(one -> one.read = true);
    return unread.size();
  }

  private void takeOff(Kept one) {
    for (Placement place : one.placements) {
      if (!place.incoming()) continue;
      boolean hidden = one.hiddenFrom.contains(place.thread());
      ThreadCounters threadCounters = counters(place.thread());
      counters.put(
          place.thread(),
          new ThreadCounters(
              threadCounters.total(),
              hidden ? threadCounters.unread() : threadCounters.unread() - 1,
              hidden ? threadCounters.hiddenUnread() - 1 : threadCounters.hiddenUnread()));
    }
  }
}
