package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.domain.messaging.Administrators;
import jakarta.inject.Singleton;

/** The team, by table {@code users}. */
@Singleton
final class SqlTeam implements Team {
  private final AdministratorRows rows;

  SqlTeam(AdministratorRows rows) {
    this.rows = rows;
  }

  @Override
  public Administrators administrators() {
    return new Administrators(rows.all().stream().map(AdministratorRow::toAdministrator).toList());
  }
}
