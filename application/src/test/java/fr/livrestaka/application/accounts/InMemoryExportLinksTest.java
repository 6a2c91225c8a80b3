package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.ExportLinks;
import fr.livrestaka.application.accounts.port.ExportLinksContract;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryExportLinksTest extends ExportLinksContract {
  private final InMemoryExportLinks links = new InMemoryExportLinks();

  @Override
  protected ExportLinks links() {
    return links;
  }

  @Override
  protected AccountId account() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
