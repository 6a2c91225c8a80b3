package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.application.accounts.port.ErasureJournal;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the journal of erasures, to be kept apart from the backups. */
@Singleton
public class ReadErasures {
  private final ErasureJournal journal;
  private final Transactions transactions;

  @Inject
  public ReadErasures(ErasureJournal journal, Transactions transactions) {
    this.journal = journal;
    this.transactions = transactions;
  }

  /** The oldest first. */
  public List<ErasedAccount> all() {
    return transactions.readCurrent(journal::all);
  }
}
