package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import fr.livrestaka.application.accounts.port.ErasureJournal;
import jakarta.inject.Singleton;
import java.util.List;

/** Table {@code erasure_journal}. */
@Singleton
final class SqlErasureJournal implements ErasureJournal {
  private final ErasureJournalRows rows;

  SqlErasureJournal(ErasureJournalRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(ErasedAccount erased) {
    rows.addUnlessThere(erased.account().value(), erased.at(), erased.byAddress());
  }

  @Override
  public List<ErasedAccount> all() {
    return rows.oldestFirst().stream().map(ErasureJournalRow::toErased).toList();
  }
}
