package fr.livrestaka.persistence.shared;

import fr.livrestaka.application.shared.ConcurrentInsert;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Transactions that lost against others: picked to end a deadlock, kept waiting too long for a
 * lock, or overtaken. Nothing of them is stored, so they can run again.
 */
final class Contention {
  private static final int MOST_TRIES = 3;
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(60);
  private static final String ROLLED_BACK = "40001";
  private static final int DEADLOCK = 1213;

  /** The server's limit of waiting has passed already; who waited so long tries once more. */
  private static final int LOCK_WAIT_TIMEOUT = 1205;

  /** MariaDB with {@code innodb_snapshot_isolation}. */
  private static final int CHANGED_SINCE_READ = 1020;

  private Contention() {}

  static <T> T retrying(Supplier<T> transaction) {
    for (int tries = 1; ; tries++) {
      try {
        return transaction.get();
      } catch (RuntimeException e) {
        if (tries >= mostTries(e)) throw e;
        pause(tries);
      }
    }
  }

  private static int mostTries(Throwable failure) {
    if (failure instanceof ConcurrentInsert) return MOST_TRIES;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        if (sql.getErrorCode() == LOCK_WAIT_TIMEOUT) return MOST_TRIES - 1;
        if (isLost(sql)) return MOST_TRIES;
      }
    }
    return 1;
  }

  private static boolean isLost(SQLException failure) {
    return ROLLED_BACK.equals(failure.getSQLState())
        || failure.getErrorCode() == DEADLOCK
        || failure.getErrorCode() == CHANGED_SINCE_READ;
  }

  /** Of different lengths, so that two do not meet again. */
  private static void pause(int tries) {
    long nanos =
        ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE.toNanos(), LONGEST_PAUSE.toNanos() + 1);
    LockSupport.parkNanos(nanos * tries);
  }
}
