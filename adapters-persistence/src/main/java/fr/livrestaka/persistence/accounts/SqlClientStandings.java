package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.port.ClientStandings;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.ClientStanding;
import jakarta.inject.Singleton;

/** Counts in table {@code commandes}, with one statement. */
@Singleton
final class SqlClientStandings implements ClientStandings {
  private final AccountRows rows;

  SqlClientStandings(AccountRows rows) {
    this.rows = rows;
  }

  @Override
  public ClientStanding of(AccountId client) {
    return rows.standingOf(client.value()).toStanding();
  }
}
