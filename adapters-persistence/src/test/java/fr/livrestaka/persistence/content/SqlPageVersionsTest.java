package fr.livrestaka.persistence.content;

import fr.livrestaka.application.content.PageVersionsContract;
import fr.livrestaka.application.content.port.PageVersions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlPageVersionsTest extends PageVersionsContract {
  @Override
  protected PageVersions versions() {
    return TestStore.bean(PageVersions.class);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
