package fr.livrestaka.application.accounts.sessions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.accounts.port.SignIns;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.refusals.SignInRefused;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Lets people in by address and password (contract A 1.2). Takes the same time whether the account
 * exists, is closed, or has another password. Who is let in by a cheap hash gets one of today's
 * cost.
 */
@Singleton
public class SignIn {
  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final Transactions transactions;
  private final AccessTraces traces;
  private final SignIns signIns;
  private final InstantSource clock;

  @Inject
  public SignIn(
      Accounts accounts,
      PasswordHasher hasher,
      Transactions transactions,
      AccessTraces traces,
      SignIns signIns,
      InstantSource clock) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.transactions = transactions;
    this.traces = traces;
    this.signIns = signIns;
    this.clock = clock;
  }

  /**
   * @param email as typed, compared without regard to case
   * @return the account that is signed in
   * @throws InvalidInput where one of both is empty
   * @throws SignInRefused where the account is unknown or closed, or has another password
   */
  public Account with(String email, String password, Origin origin) {
    if (email.isEmpty()) throw new InvalidInput(Violation.required("email"));
    if (password.isEmpty()) throw new InvalidInput(Violation.required("password"));
    Optional<Account> found = transactions.read(() -> accounts.findByEmail(email));
    boolean passwordMatches = hasher.matches(password, found.map(Account::passwordHash));
    Account account = letIn(found, passwordMatches, origin);
    transactions.writing(() -> signIns.remember(account.id(), clock.instant()));
    hasher.renewed(password, account.passwordHash()).ifPresent(hash -> renew(account, hash));
    return account;
  }

  private Account letIn(Optional<Account> found, boolean passwordMatches, Origin origin) {
    try {
      Account account = found.orElseThrow(SignInRefused::wrongCredentials);
      account.signIn(passwordMatches);
      traces.cameIn(account, origin);
      return account;
    } catch (SignInRefused refused) {
      traces.failed(found.map(Account::id), refused.code(), origin);
      throw refused;
    }
  }

  /** Unless the password has been changed since. */
  private void renew(Account account, String hash) {
    transactions.writing(
        () ->
            accounts.change(
                account.id(),
                now ->
                    now.passwordHash().equals(account.passwordHash())
                        ? now.withSamePassword(hash)
                        : now));
  }
}
