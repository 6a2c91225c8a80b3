package fr.livrestaka.application.live;

import fr.livrestaka.application.live.port.LiveLog;
import fr.livrestaka.domain.accounts.AccountId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * All who listen to this program. It reads the log once for all of them, however many they are, and
 * hands on what concerns them.
 */
@Singleton
public class LiveHub {
  private static final int PORTION = 500;

  /** Streams of one person: as many windows as somebody may have open. */
  static final int MOST_OF_ONE = 20;

  private final LiveLog log;
  private final Map<AccountId, Set<LiveListener>> listeners = new ConcurrentHashMap<>();
  private long place = -1;
  private volatile boolean closed;

  @Inject
  public LiveHub(LiveLog log) {
    this.log = log;
  }

  /**
   * @return false where the person has too many streams already, or the program stops
   */
  boolean join(LiveListener listener) {
    boolean[] joined = {false};
    listeners.compute(
        listener.caller().id(),
        (account, some) -> {
          Set<LiveListener> all = some == null ? ConcurrentHashMap.newKeySet() : some;
          all.removeIf(LiveListener::hasEnded);
          joined[0] = all.size() < MOST_OF_ONE && !closed;
          if (joined[0]) all.add(listener);
          return all.isEmpty() ? null : all;
        });
    if (joined[0] && closed) listener.end();
    return joined[0];
  }

  /** To be called when the listener is gone. */
  public void leave(LiveListener listener) {
    listener.end();
    listeners.computeIfPresent(
        listener.caller().id(),
        (account, some) -> {
          some.remove(listener);
          return some.isEmpty() ? null : some;
        });
  }

  /** How many streams are open. */
  public int size() {
    return listeners.values().stream().mapToInt(Set::size).sum();
  }

  /** Hands on what is new; to be called again and again, by one thread. */
  public void handOn() {
    if (place < 0) place = log.last();
    List<LiveEntry> fresh;
    do {
      fresh = log.fresh(place, PORTION);
      for (LiveEntry entry : fresh) {
        handOn(entry);
        place = entry.place();
      }
    } while (fresh.size() == PORTION);
  }

  private void handOn(LiveEntry entry) {
    entry
        .account()
        .map(account -> (Collection<LiveListener>) listeners.getOrDefault(account, Set.of()))
        .orElseGet(this::administrators)
        .forEach(listener -> listener.happened(entry));
  }

  private Collection<LiveListener> administrators() {
    return those(listener -> listener.caller().isAdmin());
  }

  private Collection<LiveListener> those(Predicate<LiveListener> which) {
    return listeners.values().stream().flatMap(Set::stream).filter(which).toList();
  }

  /** A sign of life to everybody, and the end for whoever may listen no more. */
  public void beat() {
    those(listener -> true).forEach(LiveListener::beat);
  }

  /** Ends all streams, and lets nobody in any more: their owners come back to another program. */
  public void close() {
    closed = true;
    those(listener -> true).forEach(LiveListener::end);
  }
}
