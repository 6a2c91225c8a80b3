package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The team, by table {@code users}. */
@Singleton
final class SqlTeam implements Team {
  private final Statements statements;

  SqlTeam(Statements statements) {
    this.statements = statements;
  }

  @Override
  public Optional<AccountId> referenceAdmin() {
    return statements
        .query(
            "SELECT id FROM users WHERE role = 'ADMIN' AND isActive = 1"
                + " ORDER BY createdAt, id LIMIT 1",
            row -> new AccountId(row.getString("id")))
        .stream()
        .findFirst();
  }
}
