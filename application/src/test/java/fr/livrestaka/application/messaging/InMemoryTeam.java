package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import java.util.Comparator;
import java.util.Optional;

/** Finds the administrator among accounts in memory. */
public final class InMemoryTeam implements Team {
  private final InMemoryAccounts accounts;

  public InMemoryTeam(InMemoryAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<AccountId> referenceAdmin() {
    return accounts.all().stream()
        .filter(account -> account.role() == Role.ADMIN && account.isActive())
        .min(Comparator.comparing(Account::createdAt))
        .map(Account::id);
  }
}
