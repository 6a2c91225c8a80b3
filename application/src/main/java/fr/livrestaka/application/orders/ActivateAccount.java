package fr.livrestaka.application.orders;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.orders.port.Activations;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountRegistered;
import fr.livrestaka.domain.accounts.PasswordOwner;
import fr.livrestaka.domain.accounts.PasswordRule;
import fr.livrestaka.domain.orders.Activation;
import fr.livrestaka.domain.orders.ActivationRefused;
import fr.livrestaka.domain.orders.ActivationToken;
import fr.livrestaka.domain.shared.InvalidInput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Opens the account of a guest who has paid, with a password of his own (contract A 3.7). */
@Singleton
public class ActivateAccount {
  private final Activations activations;
  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final ShowActivation show;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ActivateAccount(
      Activations activations,
      Accounts accounts,
      PasswordHasher hasher,
      ShowActivation show,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.activations = activations;
    this.accounts = accounts;
    this.hasher = hasher;
    this.show = show;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws InvalidInput the password is too weak or too long
   * @throws ActivationRefused the link is unknown, used or expired, or the account is gone or open
   */
  public Account with(String token, String password) {
    PasswordRule.check("password", password, PasswordOwner.NOBODY);
    ActivationToken asked = new ActivationToken(token);
    Account invited = show.of(token).account();
    refuseActive(invited);
    PasswordRule.check("password", password, PasswordOwner.of(invited));
    String hash = hasher.hash(password);
    return transactions.write(() -> activate(asked, hash));
  }

  private Account activate(ActivationToken token, String hash) {
    Instant now = clock.instant();
    Activation link =
        activations
            .take(token)
            .filter(taken -> !taken.isExpired(now))
            .orElseThrow(ActivationRefused::badLink);
    Account account =
        accounts
            .change(
                link.account(),
                closed -> {
                  refuseActive(closed);
                  if (!closed.awaitsActivation()) throw ActivationRefused.badLink();
                  return closed.activated(hash, now);
                })
            .orElseThrow(ActivationRefused::accountGone);
    outbox.record(new AccountRegistered(account.id().value()));
    return account;
  }

  private static void refuseActive(Account account) {
    if (account.isActive()) throw ActivationRefused.alreadyActive();
  }
}
