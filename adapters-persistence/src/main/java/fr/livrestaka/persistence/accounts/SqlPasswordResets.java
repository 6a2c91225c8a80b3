package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.port.PasswordResets;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.passwords.PasswordReset;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Table {@code password_resets}. */
@Singleton
final class SqlPasswordResets implements PasswordResets {
  private final Statements statements;

  SqlPasswordResets(Statements statements) {
    this.statements = statements;
  }

  @Override
  public boolean replace(PasswordReset reset) {
    boolean newer =
        !statements
            .query(
                "SELECT id FROM password_resets WHERE userId = ? AND createdAt > ? LIMIT 1",
                row -> row.getString("id"),
                reset.account().value(),
                reset.createdAt())
            .isEmpty();
    if (newer) return false;
    removeAllOf(reset.account());
    statements.update(
        "INSERT INTO password_resets (id, userId, tokenHash, expiresAt, createdAt)"
            + " VALUES (?, ?, ?, ?, ?)",
        reset.id(),
        reset.account().value(),
        reset.tokenHash(),
        reset.expiresAt(),
        reset.createdAt());
    return true;
  }

  @Override
  public Optional<AccountId> holderOf(String tokenHash) {
    return statements
        .query(
            "SELECT userId FROM password_resets WHERE tokenHash = ?",
            row -> new AccountId(row.getString("userId")),
            tokenHash)
        .stream()
        .findFirst();
  }

  @Override
  public Optional<PasswordReset> take(String tokenHash) {
    Optional<PasswordReset> reset =
        statements
            .query(
                "SELECT id, userId, tokenHash, expiresAt, createdAt FROM password_resets"
                    + " WHERE tokenHash = ? FOR UPDATE",
                row ->
                    new PasswordReset(
                        row.getString("id"),
                        new AccountId(row.getString("userId")),
                        row.getString("tokenHash"),
                        Statements.instant(row, "expiresAt"),
                        Statements.instant(row, "createdAt")),
                tokenHash)
            .stream()
            .findFirst();
    reset.ifPresent(
        found -> statements.update("DELETE FROM password_resets WHERE id = ?", found.id()));
    return reset;
  }

  @Override
  public void removeAllOf(AccountId account) {
    statements.update("DELETE FROM password_resets WHERE userId = ?", account.value());
  }
}
