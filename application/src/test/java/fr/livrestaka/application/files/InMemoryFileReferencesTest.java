package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileReferences;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import java.util.function.Supplier;

class InMemoryFileReferencesTest extends FileReferencesContract {
  private final InMemoryFileRecords records = new InMemoryFileRecords();
  private final InMemoryFileReferences references = new InMemoryFileReferences(records);

  @Override
  protected FileReferences references() {
    return references;
  }

  @Override
  protected AccountId account() {
    return new AccountId("client");
  }

  @Override
  protected void add(FileRecord file) {
    records.add(file);
  }

  @Override
  protected void nameElsewhere(StoredPath path) {
    references.nameElsewhere(path);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
