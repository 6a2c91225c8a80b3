package fr.livrestaka.application.orders.guests;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.accounts.port.ShadowAccounts;
import fr.livrestaka.application.orders.port.Activations;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.passwords.PasswordOwner;
import fr.livrestaka.domain.accounts.passwords.PasswordRule;
import fr.livrestaka.domain.orders.guests.Activation;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import fr.livrestaka.domain.orders.refusals.ActivationRefused;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NextState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Opens the account of a guest who has paid, with a password that the guest chooses (contract A
 * 3.7). Where another account has the guest's address and had not proven it, that account becomes
 * the guest's and gets the paid order; whoever was signed in to it is signed out
 * (docs/decisions/0035).
 */
@Singleton
public class ActivateAccount {
  private final Activations activations;
  private final Accounts accounts;
  private final ShadowAccounts shadows;
  private final PasswordHasher hasher;
  private final ShowActivation show;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ActivateAccount(
      Activations activations,
      Accounts accounts,
      ShadowAccounts shadows,
      PasswordHasher hasher,
      ShowActivation show,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.activations = activations;
    this.accounts = accounts;
    this.shadows = shadows;
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
    Account guest = accounts.find(link.account()).orElseThrow(ActivationRefused::accountGone);
    Optional<Account> holder = holderOfAddress(guest);
    NextState<Account> opening =
        holder.isPresent() ? prove(holder.get().id(), hash, now) : open(link.account(), hash, now);
    shadows.mergeInto(opening.state(), now);
    opening.events().forEach(outbox::record);
    return opening.state();
  }

  /** Another account, which had not proven the address when the guest paid. */
  private Optional<Account> holderOfAddress(Account guest) {
    return guest.shadow() ? accounts.findByEmail(guest.email()) : Optional.empty();
  }

  /** The mailed link proves that the account which has the address is the guest's own. */
  private NextState<Account> prove(AccountId holder, String hash, Instant now) {
    return change(
        holder,
        account -> {
          if (!account.isActive() && !account.awaitsActivation()) {
            throw ActivationRefused.accountClosed();
          }
          return account.activated(hash, now);
        });
  }

  private NextState<Account> open(AccountId guest, String hash, Instant now) {
    return change(
        guest,
        closed -> {
          refuseActive(closed);
          if (!closed.awaitsActivation()) throw ActivationRefused.badLink();
          return closed.activated(hash, now);
        });
  }

  private NextState<Account> change(AccountId id, Function<Account, NextState<Account>> operation) {
    return accounts.operate(id, operation).orElseThrow(ActivationRefused::accountGone);
  }

  private static void refuseActive(Account account) {
    if (account.isActive()) throw ActivationRefused.alreadyActive();
  }
}
