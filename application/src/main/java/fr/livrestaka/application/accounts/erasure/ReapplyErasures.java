package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.ErasedRows;
import fr.livrestaka.application.accounts.port.ErasureJournal;
import fr.livrestaka.application.accounts.port.StoredBytes;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.refusals.LastActiveAdmin;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Erases again what a restored backup has brought back (RGPD article 17): the accounts of a journal
 * that was kept apart from it, and what went with them. A repetition does no harm.
 */
@Singleton
public class ReapplyErasures {
  private final Accounts accounts;
  private final EraseAccountData eraseAccountData;
  private final ErasedRows rows;
  private final StoredBytes bytes;
  private final ErasureJournal journal;
  private final Outbox outbox;
  private final AuditLog audit;
  private final Transactions transactions;

  @Inject
  public ReapplyErasures(
      Accounts accounts,
      EraseAccountData eraseAccountData,
      ErasedRows rows,
      StoredBytes bytes,
      ErasureJournal journal,
      Outbox outbox,
      AuditLog audit,
      Transactions transactions) {
    this.accounts = accounts;
    this.eraseAccountData = eraseAccountData;
    this.rows = rows;
    this.bytes = bytes;
    this.journal = journal;
    this.outbox = outbox;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * What became of the accounts of a journal.
   *
   * @param erased were there, and are erased now
   * @param refused is the last active administrator, who stays
   * @param nothingToDo were erased already, or are not there
   * @param files bytes that lay there without a row, and are to be removed
   */
  public record Reapplied(
      List<ErasedAccount> erased,
      List<ErasedAccount> refused,
      List<ErasedAccount> nothingToDo,
      int files) {
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
    return new Reapplied(erased, refused, nothingToDo, abandonBytes(entries));
  }

  private int abandonBytes(List<ErasedAccount> entries) {
    Set<ErasedTrace> erased =
        entries.stream().flatMap(entry -> entry.traces().stream()).collect(Collectors.toSet());
    return bytes.abandonUnnamed(path -> erased.contains(ErasedTrace.ofFile(path)));
  }

  private boolean erase(ErasedAccount entry) {
    Optional<Account> found = accounts.find(entry.account());
    boolean isBack = found.filter(account -> isToErase(account, entry)).isPresent();
    if (isBack) LastActiveAdmin.refuseLossOf(entry.account(), accounts.lockActiveAdmins());
    journal.add(entry);
    Optional<Account> before =
        isBack
            ? eraseAccountData.erase(entry.account(), entry.byAddress(), account -> {})
            : Optional.empty();
    before.ifPresent(account -> audit.record(entryOf(account)));
    if (!isBack) eraseAccountData.eraseLeftovers(entry.account());
    rows.eraseAgain(found.isPresent() ? entry.withoutLog() : entry).stream()
        .map(StoredFileAbandoned::new)
        .forEach(outbox::record);
    return before.isPresent();
  }

  /**
   * The journal began with all accounts that were empty then, also those that had only been merged
   * into another one, whose owner lives on. A shadow is erased with that one, or by its address.
   */
  private static boolean isToErase(Account account, ErasedAccount entry) {
    return !account.isErased() && (entry.byAddress() || !account.shadow());
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
