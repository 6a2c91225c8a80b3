package fr.livrestaka.application.accounts.sessions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.EndedSessions;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.SessionToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Lets a signed-in person have another access token (contract A 1.6). */
@Singleton
public class RefreshToken {
  private final Accounts accounts;
  private final EndedSessions ended;
  private final Transactions transactions;

  @Inject
  public RefreshToken(Accounts accounts, EndedSessions ended, Transactions transactions) {
    this.accounts = accounts;
    this.ended = ended;
    this.transactions = transactions;
  }

  /**
   * @return the account to issue the token for, as stored now
   * @throws AccessRefused where the account is gone or closed, or the token has died meanwhile
   */
  public Account of(Caller caller) {
    Account account =
        transactions
            .read(() -> accounts.find(caller.id()))
            .orElseThrow(AccessRefused::unknownAccount);
    if (!account.isActive()) throw AccessRefused.disabled();
    if (caller.session().filter(token -> isDead(account, token)).isPresent()) {
      throw AccessRefused.invalidToken();
    }
    return account;
  }

  private boolean isDead(Account account, SessionToken token) {
    return !account.accepts(token) || transactions.read(() -> ended.isEnded(token.session()));
  }
}
