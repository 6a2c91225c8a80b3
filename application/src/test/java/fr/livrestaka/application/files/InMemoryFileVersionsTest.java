package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileVersions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.orders.OrderId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryFileVersionsTest extends FileVersionsContract {
  private final InMemoryFileRecords records = new InMemoryFileRecords();
  private final InMemoryFileVersions versions = new InMemoryFileVersions(records);

  @Override
  protected FileVersions versions() {
    return versions;
  }

  @Override
  protected AccountId account(Role role) {
    AccountId id = new AccountId(UUID.randomUUID().toString());
    records.open(new Uploader(id, role));
    return id;
  }

  @Override
  protected OrderId orderOf(AccountId client) {
    return new OrderId(UUID.randomUUID().toString());
  }

  @Override
  protected void add(FileRecord file) {
    records.add(file);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
