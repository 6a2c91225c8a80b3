package fr.livrestaka.persistence.payments.refunds;

import fr.livrestaka.application.payments.DisputesContract;
import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlDisputesTest extends DisputesContract {
  @Override
  protected Disputes disputes() {
    return TestStore.bean(Disputes.class);
  }

  @Override
  protected Payments payments() {
    return TestStore.bean(Payments.class);
  }

  @Override
  protected OrderId order() {
    return StoredOrders.fresh().id();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
