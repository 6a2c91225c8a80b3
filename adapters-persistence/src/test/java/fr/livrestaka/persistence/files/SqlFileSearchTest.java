package fr.livrestaka.persistence.files;

import fr.livrestaka.application.files.FileSearchContract;
import fr.livrestaka.application.files.FileView;
import fr.livrestaka.application.files.LibraryFile;
import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.files.port.FileSearch;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.List;
import java.util.Optional;

class SqlFileSearchTest extends FileSearchContract {
  private final Transactions transactions = TestStore.bean(Transactions.class);
  private final FileSearch search = TestStore.bean(FileSearch.class);

  @Override
  protected AccountId account(Role role) {
    return FileWorld.account(role);
  }

  @Override
  protected OrderId orderOf(AccountId client, String title) {
    return FileWorld.orderOf(client, title);
  }

  @Override
  protected void add(FileRecord file) {
    transactions.writing(() -> TestStore.bean(FileRecords.class).add(file));
  }

  @Override
  protected FileSearch search() {
    return new FileSearch() {
      @Override
      public List<FileView> ofOrder(OrderId order) {
        return transactions.read(() -> search.ofOrder(order));
      }

      @Override
      public List<LibraryFile> ofClient(AccountId client, Optional<PageRequest> page) {
        return transactions.read(() -> search.ofClient(client, page));
      }

      @Override
      public List<LibraryFile> ofEverybody(Optional<PageRequest> page) {
        return transactions.read(() -> search.ofEverybody(page));
      }
    };
  }
}
