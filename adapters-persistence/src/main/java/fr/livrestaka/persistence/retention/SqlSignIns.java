package fr.livrestaka.persistence.retention;

import fr.livrestaka.application.accounts.port.SignIns;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Table {@code account_sign_ins}. */
@Singleton
final class SqlSignIns implements SignIns {
  private final Statements statements;

  SqlSignIns(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void remember(AccountId account, Instant at) {
    statements.update(
        "INSERT INTO account_sign_ins (accountId, lastAt) SELECT id, ? FROM users WHERE id = ?"
            + " ON DUPLICATE KEY UPDATE lastAt = GREATEST(lastAt, VALUES(lastAt))",
        at,
        account.value());
  }

  @Override
  public Optional<Instant> last(AccountId account) {
    return statements
        .query(
            "SELECT lastAt FROM account_sign_ins WHERE accountId = ?",
            row -> Statements.instant(row, "lastAt"),
            account.value())
        .stream()
        .findFirst();
  }
}
