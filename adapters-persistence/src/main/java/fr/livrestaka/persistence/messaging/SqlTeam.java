package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.domain.accounts.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The team, by table {@code users}. */
@Singleton
final class SqlTeam implements Team {
  private final TeamRows rows;

  SqlTeam(TeamRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<AccountId> referenceAdmin() {
    return rows.referenceAdmin().map(AccountId::new);
  }
}
