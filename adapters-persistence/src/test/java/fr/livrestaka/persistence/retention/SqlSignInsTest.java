package fr.livrestaka.persistence.retention;

import fr.livrestaka.application.accounts.port.SignIns;
import fr.livrestaka.application.accounts.port.SignInsContract;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlSignInsTest extends SignInsContract {
  @Override
  protected SignIns signIns() {
    return TestStore.bean(SignIns.class);
  }

  @Override
  protected AccountId account() {
    return StoredOrders.client();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return RetentionRows.inTransaction(work);
  }
}
