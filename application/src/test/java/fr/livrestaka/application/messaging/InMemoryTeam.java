package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Administrators;
import fr.livrestaka.domain.messaging.Administrators.Administrator;

/** Finds the administrators among accounts in memory. */
public final class InMemoryTeam implements Team {
  private final InMemoryAccounts accounts;

  public InMemoryTeam(InMemoryAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Administrators administrators() {
    return new Administrators(
        accounts.all().stream()
            .filter(account -> account.role() == Role.ADMIN)
            .map(admin -> new Administrator(admin.id(), admin.isActive(), admin.createdAt()))
            .toList());
  }
}
