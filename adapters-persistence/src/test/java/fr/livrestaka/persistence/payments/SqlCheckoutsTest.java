package fr.livrestaka.persistence.payments;

import fr.livrestaka.application.payments.CheckoutsContract;
import fr.livrestaka.application.payments.port.Checkouts;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlCheckoutsTest extends CheckoutsContract {
  @Override
  protected Checkouts checkouts() {
    return TestStore.bean(Checkouts.class);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
