package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileSearch;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.orders.OrderId;
import java.util.UUID;

class InMemoryFileSearchTest extends FileSearchContract {
  private final InMemoryFileRecords records = new InMemoryFileRecords();
  private final InMemoryFileSearch search = new InMemoryFileSearch(records);

  @Override
  protected AccountId account(Role role) {
    AccountId id = new AccountId(UUID.randomUUID().toString());
    records.open(new Uploader(id, role));
    return id;
  }

  @Override
  protected OrderId orderOf(AccountId client, String title) {
    OrderId order = new OrderId(UUID.randomUUID().toString());
    search.open(order, client, title);
    return order;
  }

  @Override
  protected void add(FileRecord file) {
    records.add(file);
  }

  @Override
  protected FileSearch search() {
    return search;
  }
}
