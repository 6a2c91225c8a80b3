package fr.livrestaka.persistence.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.livrestaka.application.shared.Caller;
import java.time.Duration;
import java.util.function.Function;

/** One value an account, kept until something is told that concerns the account. */
public final class LiveCache<T> {
  private static final int ACCOUNTS = 20_000;
  private static final Duration MOST_AGE = Duration.ofMinutes(1);

  private final LiveCaches caches;
  private final OwnTransactions transactions;
  private final Function<String, T> load;
  private final Cache<String, Kept<T>> kept =
      Caffeine.newBuilder().maximumSize(ACCOUNTS).expireAfterWrite(MOST_AGE).build();

  LiveCache(LiveCaches caches, OwnTransactions transactions, Function<String, T> load) {
    this.caches = caches;
    this.transactions = transactions;
    this.load = load;
  }

  /** The stamps are those from before it was read: what changed meanwhile makes it stale. */
  private record Kept<T>(T value, long own, long administrators) {
    boolean isFresh(long ownNow, long administratorsNow, boolean isAdministrator) {
      return own == ownNow && (!isAdministrator || administrators == administratorsNow);
    }
  }

  public T get(Caller caller) {
    String id = caller.id().value();
    if (transactions.isOpen()) return load.apply(id);
    if (!caches.isUpToDate()) return transactions.read(() -> load.apply(id));
    long own = caches.stamp(id);
    long administrators = caches.stamp(LiveCaches.ADMINISTRATORS);
    Kept<T> found = kept.getIfPresent(id);
    if (found != null && found.isFresh(own, administrators, caller.isAdmin())) {
      return found.value();
    }
    T value = transactions.write(() -> load.apply(id));
    kept.put(id, new Kept<>(value, own, administrators));
    return value;
  }

  /** Forgets the value, for a reason that nothing tells of. */
  public void forget(Caller caller) {
    kept.invalidate(caller.id().value());
  }
}
