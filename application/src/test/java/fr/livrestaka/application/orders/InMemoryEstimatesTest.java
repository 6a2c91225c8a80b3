package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.domain.orders.OrderId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryEstimatesTest extends EstimatesContract {
  private final Estimates estimates = new InMemoryEstimates();

  @Override
  protected Estimates estimates() {
    return estimates;
  }

  @Override
  protected OrderId order() {
    return new OrderId(UUID.randomUUID().toString());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
