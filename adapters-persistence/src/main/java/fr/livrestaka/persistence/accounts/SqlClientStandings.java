package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.port.ClientStandings;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.ClientStanding;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;

/** Counts in table {@code commandes}, with one statement. */
@Singleton
final class SqlClientStandings implements ClientStandings {
  private final Statements statements;

  SqlClientStandings(Statements statements) {
    this.statements = statements;
  }

  @Override
  public ClientStanding of(AccountId client) {
    return statements
        .query(
            "SELECT COUNT(*) AS total, COUNT(CASE WHEN statut = 'TERMINE' THEN 1 END) AS completed"
                + " FROM commandes WHERE userId = ?",
            row -> new ClientStanding(row.getInt("total"), row.getInt("completed")),
            client.value())
        .get(0);
  }
}
