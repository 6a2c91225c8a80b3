package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Accounts to write with. */
final class StoredPeople {
  private StoredPeople() {}

  /** Somebody named Lina Roche, whose account is closed so that other tests do not meet it. */
  static Party person(Role role) {
    return person(role, false, Instant.parse("2026-03-01T00:00:00Z"));
  }

  static Party person(Role role, boolean active, Instant createdAt) {
    String id = UUID.randomUUID().toString();
    sql(
        "INSERT INTO users (id, prenom, nom, email, password, role, isActive, createdAt, updatedAt)"
            + " VALUES (?, 'Lina', 'Roche', ?, '-', ?, ?, ?, ?)",
        id,
        id + "@example.org",
        role.name(),
        active,
        createdAt,
        createdAt);
    return new Party(new AccountId(id), role);
  }

  static int sql(String sql, Object... values) {
    return inTransaction(() -> TestStore.bean(Statements.class).update(sql, values));
  }

  static <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
