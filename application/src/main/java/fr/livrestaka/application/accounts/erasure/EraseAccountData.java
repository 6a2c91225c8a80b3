package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.ErasureJournal;
import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.application.accounts.port.ShadowAccounts;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.refusals.TechnicalAccount;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.payments.events.PayPageCloseRequested;
import fr.livrestaka.domain.payments.events.PaymentMethodsDetachRequested;
import fr.livrestaka.domain.shared.NextState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Erases a person, whoever asks for it: the account and everything about them, but for the orders
 * and invoices that the law wants kept (docs/decisions/0010). The database part belongs to the open
 * transaction; disk and payment service follow through the outbox. The journal remembers it, for
 * the day when a backup is restored.
 */
@Singleton
public class EraseAccountData {
  private final Accounts accounts;
  private final PersonalTraces traces;
  private final ErasureJournal journal;
  private final ShadowAccounts shadows;
  private final Outbox outbox;
  private final InstantSource clock;

  @Inject
  public EraseAccountData(
      Accounts accounts,
      PersonalTraces traces,
      ErasureJournal journal,
      ShadowAccounts shadows,
      Outbox outbox,
      InstantSource clock) {
    this.accounts = accounts;
    this.traces = traces;
    this.journal = journal;
    this.shadows = shadows;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * @param vouched an administrator answers for it that the address is the person's
   * @param check refuses accounts that are not to be erased
   * @return the account as it was, or empty where there is none
   * @throws TechnicalAccount where it is the program's own
   */
  Optional<Account> erase(AccountId id, boolean vouched, Consumer<Account> check) {
    AtomicReference<Account> before = new AtomicReference<>();
    Optional<NextState<Account>> erasure =
        accounts.operate(
            id,
            account -> {
              check.accept(account);
              before.set(account);
              return account.erased(clock.instant());
            });
    return erasure.map(
        erased -> {
          boolean byAddress = vouched || before.get().isMailboxProven();
          ErasedTraces left = traces.erase(before.get(), erased.state(), byAddress);
          remember(new ErasedAccount(id, clock.instant(), byAddress, left.all()));
          erased.events().forEach(outbox::record);
          cleanUp(id, left);
          return before.get();
        });
  }

  /**
   * Erases what has come in for an account since its erasure, by requests that were under way. The
   * lock makes those wait, or waits for them, that add a row of the account. Must run inside a
   * write transaction.
   */
  void eraseAgain(AccountId id) {
    accounts
        .lock(id)
        .filter(Account::isErased)
        .map(Account::erasedAgain)
        .ifPresent(
            again -> {
              ErasedTraces left = traces.erase(again.state(), again.state(), false);
              remember(new ErasedAccount(id, clock.instant(), false, left.all()));
              again.events().forEach(outbox::record);
              cleanUp(id, left);
            });
  }

  /**
   * As {@link #eraseAgain}, for what a restored backup has of an account that was erased when it
   * was made: what had come in then, and was erased after it. Nobody is told once more. Must run
   * inside a write transaction.
   */
  void eraseLeftovers(AccountId id) {
    accounts
        .lock(id)
        .filter(Account::isErased)
        .ifPresent(erased -> cleanUp(id, traces.erase(erased, erased, false)));
  }

  /** An older backup may have what came from another account where it was before. */
  private void remember(ErasedAccount entry) {
    journal.add(entry);
    shadows.mergedInto(entry.account()).forEach(shadow -> journal.add(entry.alsoOf(shadow)));
  }

  private void cleanUp(AccountId account, ErasedTraces left) {
    left.files().forEach(path -> outbox.record(new StoredFileAbandoned(path)));
    left.guestOrders().forEach(order -> outbox.record(new PayPageCloseRequested(order.value())));
    if (!left.stripePaymentMethodIds().isEmpty()) {
      outbox.record(new PaymentMethodsDetachRequested(account, left.stripePaymentMethodIds()));
    }
  }
}
