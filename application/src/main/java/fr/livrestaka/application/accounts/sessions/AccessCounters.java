package fr.livrestaka.application.accounts.sessions;

import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.audit.AuditSeverity;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sums up what is alike; in a flood, also what is only of one kind. */
final class AccessCounters {
  static final int MOST_LINES = 200;

  private Map<Incident, Sum> sums = new HashMap<>();

  /**
   * What one line of the audit log is about.
   *
   * @param account whose, where it is known
   * @param reason a fixed word of this program
   */
  record Incident(
      String action,
      AuditSeverity severity,
      Optional<AccountId> account,
      String reason,
      Origin origin) {
    private Incident ofAnybody() {
      return new Incident(action, severity, Optional.empty(), reason, Origin.UNKNOWN);
    }
  }

  /** How often something happened, and when. */
  record Sum(long count, Instant first, Instant last) {
    private Sum and(Sum other) {
      return new Sum(
          count + other.count,
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }
  }

  /**
   * @return whether it is the first of its action and reason since the last {@link #take}
   */
  synchronized boolean count(Incident key, Instant at) {
    boolean isFirst =
        sums.keySet().stream()
            .noneMatch(
                known ->
                    known.action().equals(key.action()) && known.reason().equals(key.reason()));
    add(key, new Sum(1, at, at));
    return isFirst;
  }

  synchronized Map<Incident, Sum> take() {
    Map<Incident, Sum> taken = sums;
    sums = new HashMap<>();
    return taken;
  }

  synchronized void putBack(Map<Incident, Sum> taken) {
    taken.forEach(this::add);
  }

  private void add(Incident key, Sum sum) {
    boolean fits = sums.containsKey(key) || sums.size() < MOST_LINES;
    sums.merge(fits ? key : key.ofAnybody(), sum, Sum::and);
  }
}
