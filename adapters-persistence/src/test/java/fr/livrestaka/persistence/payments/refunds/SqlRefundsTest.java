package fr.livrestaka.persistence.payments.refunds;

import fr.livrestaka.application.payments.RefundsContract;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlRefundsTest extends RefundsContract {
  @Override
  protected Refunds refunds() {
    return TestStore.bean(Refunds.class);
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
