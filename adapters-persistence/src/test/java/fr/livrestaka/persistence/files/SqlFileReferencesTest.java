package fr.livrestaka.persistence.files;

import fr.livrestaka.application.files.FileReferencesContract;
import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.files.port.FileReferences;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlFileReferencesTest extends FileReferencesContract {
  @Override
  protected FileReferences references() {
    return TestStore.bean(FileReferences.class);
  }

  @Override
  protected AccountId account() {
    return FileWorld.account(Role.USER);
  }

  @Override
  protected void add(FileRecord file) {
    TestStore.bean(Transactions.class).writing(() -> TestStore.bean(FileRecords.class).add(file));
  }

  @Override
  protected void nameElsewhere(StoredPath path) {
    OrderId order = FileWorld.orderOf(account(), "Roman");
    FileWorld.run(
        "UPDATE commandes SET fichierUrl = ? WHERE id = ?",
        "/srv/backend" + path.url(),
        order.value());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
