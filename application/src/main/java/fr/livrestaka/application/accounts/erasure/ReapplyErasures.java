package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.ErasureJournal;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.refusals.LastActiveAdmin;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Erases again what a restored backup has brought back (RGPD article 17): the accounts of a journal
 * that was kept apart from it. A repetition does no harm.
 */
@Singleton
public class ReapplyErasures {
  private final Accounts accounts;
  private final EraseAccountData eraseAccountData;
  private final ErasureJournal journal;
  private final AuditLog audit;
  private final Transactions transactions;

  @Inject
  public ReapplyErasures(
      Accounts accounts,
      EraseAccountData eraseAccountData,
      ErasureJournal journal,
      AuditLog audit,
      Transactions transactions) {
    this.accounts = accounts;
    this.eraseAccountData = eraseAccountData;
    this.journal = journal;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * What became of the accounts of a journal.
   *
   * @param erased were there, and are erased now
   * @param refused is the last active administrator, who stays
   * @param nothingToDo were erased already, or are not there
   */
  public record Reapplied(
      List<ErasedAccount> erased, List<ErasedAccount> refused, List<ErasedAccount> nothingToDo) {
    public Reapplied {
      erased = List.copyOf(erased);
      refused = List.copyOf(refused);
      nothingToDo = List.copyOf(nothingToDo);
    }
  }

  /** Each account in a transaction of its own. Files and cards follow when the program serves. */
  public Reapplied reapply(List<ErasedAccount> entries) {
    List<ErasedAccount> erased = new ArrayList<>();
    List<ErasedAccount> refused = new ArrayList<>();
    List<ErasedAccount> nothingToDo = new ArrayList<>();
    for (ErasedAccount entry : entries) {
      try {
        boolean done = transactions.write(() -> erase(entry));
        (done ? erased : nothingToDo).add(entry);
      } catch (LastActiveAdmin last) {
        refused.add(entry);
      }
    }
    return new Reapplied(erased, refused, nothingToDo);
  }

  private boolean erase(ErasedAccount entry) {
    boolean isBack =
        accounts.find(entry.account()).filter(account -> !account.isErased()).isPresent();
    if (isBack) LastActiveAdmin.refuseLossOf(entry.account(), accounts.lockActiveAdmins());
    journal.add(entry);
    if (!isBack) return false;
    Optional<Account> before =
        eraseAccountData.erase(entry.account(), entry.byAddress(), account -> {});
    before.ifPresent(account -> audit.record(entryOf(account)));
    return before.isPresent();
  }

  private static AuditEntry entryOf(Account account) {
    return new AuditEntry(
        "system",
        "USER_DELETED",
        AuditTargetType.user,
        Optional.of(account.id().value()),
        AuditSeverity.HIGH,
        Map.of("method", "erasure_journal"),
        Optional.empty(),
        Optional.empty());
  }
}
