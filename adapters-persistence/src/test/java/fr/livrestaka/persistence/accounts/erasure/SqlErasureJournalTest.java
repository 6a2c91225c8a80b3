package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.application.accounts.port.ErasureJournal;
import fr.livrestaka.application.accounts.port.ErasureJournalContract;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlErasureJournalTest extends ErasureJournalContract {
  @Override
  protected ErasureJournal journal() {
    return TestStore.bean(ErasureJournal.class);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
