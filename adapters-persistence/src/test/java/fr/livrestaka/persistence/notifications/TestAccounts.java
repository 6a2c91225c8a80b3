package fr.livrestaka.persistence.notifications;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.UUID;

/** Accounts to send notices to. */
public final class TestAccounts {
  private TestAccounts() {}

  public static AccountId insert(String role) {
    String id = UUID.randomUUID().toString();
    update(
        "INSERT INTO users (id, prenom, nom, email, password, role, isActive, updatedAt)"
            + " VALUES (?, 'Lina', 'Moreau', ?, '-', ?, 1, NOW(3))",
        id,
        id + "@example.org",
        role);
    return new AccountId(id);
  }

  static void closeAdmins() {
    update("UPDATE users SET isActive = 0 WHERE role = 'ADMIN'");
  }

  private static void update(String sql, Object... values) {
    TestStore.bean(Transactions.class)
        .write(() -> TestStore.bean(Statements.class).update(sql, values));
  }
}
