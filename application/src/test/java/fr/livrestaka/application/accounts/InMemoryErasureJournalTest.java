package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.ErasureJournal;
import fr.livrestaka.application.accounts.port.ErasureJournalContract;
import java.util.function.Supplier;

class InMemoryErasureJournalTest extends ErasureJournalContract {
  private final InMemoryErasureJournal journal = new InMemoryErasureJournal();

  @Override
  protected ErasureJournal journal() {
    return journal;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
