package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.application.accounts.AccountAudit;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.refusals.LastActiveAdmin;
import fr.livrestaka.domain.audit.AuditSeverity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** Erases a person at the person's own wish (contract A §2.8, RGPD article 17). */
@Singleton
public final class EraseOwnAccount {
  private final Accounts accounts;
  private final EraseAccountData eraseAccountData;
  private final AuditLog audit;
  private final Transactions transactions;

  @Inject
  public EraseOwnAccount(
      Accounts accounts,
      EraseAccountData eraseAccountData,
      AuditLog audit,
      Transactions transactions) {
    this.accounts = accounts;
    this.eraseAccountData = eraseAccountData;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * @throws LastActiveAdmin no other active administrator would be left
   * @throws AccessRefused the account is erased or closed already
   */
  public void erase(Caller caller) {
    transactions.writing(
        () -> {
          LastActiveAdmin.refuseLossOf(caller.id(), accounts.lockActiveAdmins());
          if (eraseAccountData.erase(caller.id(), false, EraseOwnAccount::open).isEmpty()) {
            throw AccessRefused.unknownAccount();
          }
          audit.record(
              AccountAudit.self(
                  caller,
                  "USER_DELETED",
                  AuditSeverity.HIGH,
                  Map.of("reason", "RGPD_REQUEST", "method", "self_deletion")));
        });
  }

  private static void open(Account account) {
    if (!account.isActive()) throw AccessRefused.disabled();
  }
}
