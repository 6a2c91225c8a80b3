package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.ActivationsContract;
import fr.livrestaka.application.orders.port.Activations;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlActivationsTest extends ActivationsContract {
  @Override
  protected Activations activations() {
    return TestStore.bean(Activations.class);
  }

  @Override
  protected GuestOrders guestOrders() {
    return TestStore.bean(GuestOrders.class);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
