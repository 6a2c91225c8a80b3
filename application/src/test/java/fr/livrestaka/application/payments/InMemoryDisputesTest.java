package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.domain.orders.OrderId;
import java.util.function.Supplier;

class InMemoryDisputesTest extends DisputesContract {
  private final InMemoryPayments payments = new InMemoryPayments();
  private final InMemoryDisputes disputes = new InMemoryDisputes(payments);

  @Override
  protected Disputes disputes() {
    return disputes;
  }

  @Override
  protected Payments payments() {
    return payments;
  }

  @Override
  protected OrderId order() {
    return new OrderId(PaymentFixtures.fresh());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
