package fr.livrestaka.persistence.accounts;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.List;

/** What an account was before, as far as an erasure has to know it (docs/decisions/0022). */
@Singleton
final class AccountHistory {
  private final Statements statements;

  AccountHistory(Statements statements) {
    this.statements = statements;
  }

  /** To be called with each account that is stored. */
  void note(Account stored) {
    if (stored.role() == Role.USER) return;
    statements.update("UPDATE users SET servedTeam = 1 WHERE id = ?", stored.id().value());
  }

  /** To be called with each change; an erasure leaves no address behind. */
  void note(Account before, Account after) {
    note(after);
    if (after.isErased() || before.email().equalsIgnoreCase(after.email())) return;
    statements.update(
        "INSERT IGNORE INTO former_addresses (userId, email) VALUES (?, ?)",
        after.id().value(),
        before.email());
  }

  /** Whether it ever had another role than that of an author. */
  boolean servedTeam(Account account) {
    return account.role() != Role.USER
        || statements
            .query(
                "SELECT servedTeam FROM users WHERE id = ?",
                row -> row.getBoolean("servedTeam"),
                account.id().value())
            .contains(true);
  }

  List<String> formerAddresses(Account account) {
    return statements.query(
        "SELECT email FROM former_addresses WHERE userId = ? ORDER BY email",
        row -> row.getString("email"),
        account.id().value());
  }

  void forget(Account account) {
    statements.update("DELETE FROM former_addresses WHERE userId = ?", account.id().value());
  }
}
