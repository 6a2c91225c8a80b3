package fr.livrestaka.persistence.payments.checkout;

import fr.livrestaka.application.payments.CheckoutsContract;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
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
