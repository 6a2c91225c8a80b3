package fr.livrestaka.persistence.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.livrestaka.application.accounts.port.EndedSessions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.shared.Statements;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;

/** Table {@code ended_sessions}; most requests need not read it. */
@Singleton
final class SqlEndedSessions implements EndedSessions {
  private static final Duration MAX_AGE = Duration.ofSeconds(5);
  private static final int MAX_SESSIONS = 20_000;

  private final Statements statements;
  private final Transactions transactions;
  private final TransactionOperations<Connection> operations;
  private final Cache<String, Boolean> lately =
      Caffeine.newBuilder().expireAfterWrite(MAX_AGE).maximumSize(MAX_SESSIONS).build();

  SqlEndedSessions(
      Statements statements,
      Transactions transactions,
      TransactionOperations<Connection> operations) {
    this.statements = statements;
    this.transactions = transactions;
    this.operations = operations;
  }

  @Override
  public void end(String session, Instant until) {
    statements.update(
        "INSERT IGNORE INTO ended_sessions (session, diesAt) VALUES (?, ?)", session, until);
    operations
        .findTransactionStatus()
        .ifPresentOrElse(
            status -> status.registerSynchronization(new Forgetting(session)),
            () -> lately.invalidate(session));
  }

  @Override
  public boolean isEnded(String session) {
    return !statements
        .query(
            "SELECT session FROM ended_sessions WHERE session = ?",
            row -> row.getString("session"),
            session)
        .isEmpty();
  }

  @Override
  public boolean wasEndedLately(String session) {
    return Boolean.TRUE.equals(
        lately.get(session, asked -> transactions.read(() -> isEnded(asked))));
  }

  @Override
  public int forgetThoseBefore(Instant now, int most) {
    return statements.update(
        "DELETE FROM ended_sessions WHERE diesAt < ? ORDER BY diesAt LIMIT " + most, now);
  }

  private final class Forgetting implements TransactionSynchronization {
    private final String session;

    Forgetting(String session) {
      this.session = session;
    }

    @Override
    public void afterCompletion(Status status) {
      lately.invalidate(session);
    }
  }
}
