package fr.livrestaka.application.accounts.sessions;

import fr.livrestaka.application.accounts.port.AccountSnapshots;
import fr.livrestaka.application.accounts.port.Admission;
import fr.livrestaka.application.accounts.port.EndedSessions;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.SessionToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Tells who is behind a genuine access token. Role and activation are the account's present ones,
 * not the token's (contract A 0.2).
 */
@Singleton
public class AuthenticateCaller implements Admission {
  private final AccountSnapshots accounts;
  private final EndedSessions ended;

  @Inject
  public AuthenticateCaller(AccountSnapshots accounts, EndedSessions ended) {
    this.accounts = accounts;
    this.ended = ended;
  }

  /**
   * @throws AccessRefused where the account is gone or closed, or the token is from before a change
   *     that made older ones void, or its session was ended
   */
  public Caller behind(AccountId id, SessionToken token, Origin origin) {
    Account account = accounts.find(id).orElseThrow(AccessRefused::unknownAccount);
    if (!account.isActive()) throw AccessRefused.disabled();
    if (!account.accepts(token) || ended.wasEndedLately(token.session())) {
      throw AccessRefused.invalidToken();
    }
    return new Caller(id, account.email(), account.role(), origin, Optional.of(token));
  }

  @Override
  public Optional<Caller> of(AccountId account, SessionToken token, Origin origin) {
    try {
      return Optional.of(behind(account, token, origin));
    } catch (AccessRefused refused) {
      return Optional.empty();
    }
  }
}
