package fr.livrestaka.persistence.files;

import fr.livrestaka.application.files.FileVersionsContract;
import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.files.port.FileVersions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlFileVersionsTest extends FileVersionsContract {
  @Override
  protected FileVersions versions() {
    return TestStore.bean(FileVersions.class);
  }

  @Override
  protected AccountId account(Role role) {
    return FileWorld.account(role);
  }

  @Override
  protected OrderId orderOf(AccountId client) {
    return FileWorld.orderOf(client, "Roman");
  }

  @Override
  protected void add(FileRecord file) {
    TestStore.bean(Transactions.class).writing(() -> TestStore.bean(FileRecords.class).add(file));
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
