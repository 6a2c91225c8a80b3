package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.application.accounts.AccountAudit;
import fr.livrestaka.application.accounts.SearchAccounts;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.refusals.LastActiveAdmin;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Deletes somebody's account (contract B 8.7): the person is erased as at the own wish, for orders
 * and invoices have to be kept for ten years (commercial code L123-22).
 */
@Singleton
public class EraseAccount {
  private final Accounts accounts;
  private final EraseAccountData eraseAccountData;
  private final AuditLog audit;
  private final Transactions transactions;

  @Inject
  public EraseAccount(
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
   * @throws NotFound where there is none, or it is erased already or the program's own
   * @throws LastActiveAdmin where no active administrator would be left
   */
  public void erase(Caller caller, AccountId id) {
    transactions.writing(
        () -> {
          LastActiveAdmin.refuseLossOf(id, accounts.lockActiveAdmins());
          Account before =
              eraseAccountData
                  .erase(id, true, EraseAccount::known)
                  .orElseThrow(SearchAccounts::notFound);
          audit.record(
              AccountAudit.of(
                  caller,
                  id,
                  "USER_DELETED",
                  AuditSeverity.HIGH,
                  Map.of("role", before.role().name(), "method", "admin_deletion")));
        });
  }

  private static void known(Account account) {
    if (!account.isListed()) throw SearchAccounts.notFound();
  }
}
