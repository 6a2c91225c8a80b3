package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryOrderFilesTest extends OrderFilesContract {
  private final InMemoryOrderFiles files = new InMemoryOrderFiles();

  @Override
  protected OrderFiles files() {
    return files;
  }

  @Override
  protected Optional<Row> row(StoredPath path) {
    return Optional.ofNullable(files.all().get(path));
  }

  @Override
  protected AccountId account() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected OrderId orderOf(AccountId client) {
    return new OrderId("order of " + client.value());
  }

  @Override
  protected String pendingOrder() {
    return UUID.randomUUID().toString();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
