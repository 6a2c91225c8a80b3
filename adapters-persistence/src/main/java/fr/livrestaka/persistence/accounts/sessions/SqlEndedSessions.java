package fr.livrestaka.persistence.accounts.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.livrestaka.application.accounts.port.EndedSessions;
import fr.livrestaka.persistence.shared.OwnTransactions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Table {@code ended_sessions}; most requests need not read it. */
@Singleton
final class SqlEndedSessions implements EndedSessions {
  private static final Duration MAX_AGE = Duration.ofSeconds(5);
  private static final int MAX_SESSIONS = 20_000;

  private final EndedSessionRows rows;
  private final OwnTransactions transactions;
  private final Cache<String, Boolean> lately =
      Caffeine.newBuilder().expireAfterWrite(MAX_AGE).maximumSize(MAX_SESSIONS).build();

  SqlEndedSessions(EndedSessionRows rows, OwnTransactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public void end(String session, Instant until) {
    rows.addUnlessThere(session, until);
    transactions.afterCompletion(() -> lately.invalidate(session));
  }

  @Override
  public boolean isEnded(String session) {
    return rows.existsById(session);
  }

  @Override
  public boolean wasEndedLately(String session) {
    return Boolean.TRUE.equals(
        lately.get(session, asked -> transactions.read(() -> isEnded(asked))));
  }

  @Override
  public int forgetThoseBefore(Instant now, int most) {
    return rows.removeThoseBefore(now, most);
  }
}
