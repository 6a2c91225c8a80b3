package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.AccountSnapshots;
import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Shows people their own account (contract A 1.3). */
@Singleton
public class ShowOwnAccount {
  private final AccountSnapshots accounts;

  @Inject
  public ShowOwnAccount(AccountSnapshots accounts) {
    this.accounts = accounts;
  }

  /**
   * @throws AccessRefused where the account has gone meanwhile
   */
  public Account of(Caller caller) {
    return accounts.find(caller.id()).orElseThrow(AccessRefused::unknownAccount);
  }
}
