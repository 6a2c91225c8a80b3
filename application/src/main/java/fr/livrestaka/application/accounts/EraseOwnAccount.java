package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountErased;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.LastActiveAdmin;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.files.StoredFileAbandoned;
import fr.livrestaka.domain.payments.PaymentMethodsDetachRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Erases a person at the person's own wish: the account and everything about them, but for the
 * orders and invoices that the law wants kept (contract A §2.8, RGPD article 17). The database part
 * is one transaction; disk and payment service follow through the outbox.
 */
@Singleton
public final class EraseOwnAccount {
  private final Accounts accounts;
  private final PersonalTraces traces;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public EraseOwnAccount(
      Accounts accounts,
      PersonalTraces traces,
      AuditLog audit,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.traces = traces;
    this.audit = audit;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws LastActiveAdmin no other active administrator would be left
   * @throws AccessRefused the account is erased or closed already
   */
  public void erase(Caller caller) {
    transactions.writing(
        () -> {
          LastActiveAdmin.refuseLossOf(caller.id(), accounts.lockActiveAdmins());
          AtomicReference<Account> before = new AtomicReference<>();
          Account after =
              accounts
                  .change(caller.id(), account -> eraseActive(account, before))
                  .orElseThrow(AccessRefused::unknownAccount);
          announce(caller.id(), traces.erase(before.get(), after));
          audit.record(
              AccountAudit.self(
                  caller,
                  "USER_DELETED",
                  AuditSeverity.HIGH,
                  Map.of("reason", "RGPD_REQUEST", "method", "self_deletion")));
        });
  }

  private Account eraseActive(Account account, AtomicReference<Account> before) {
    if (!account.isActive()) throw AccessRefused.disabled();
    before.set(account);
    return account.erased(clock.instant());
  }

  private void announce(AccountId account, ErasedTraces left) {
    outbox.record(new AccountErased(account));
    left.files().forEach(path -> outbox.record(new StoredFileAbandoned(path)));
    if (!left.stripePaymentMethodIds().isEmpty()) {
      outbox.record(new PaymentMethodsDetachRequested(account, left.stripePaymentMethodIds()));
    }
  }
}
