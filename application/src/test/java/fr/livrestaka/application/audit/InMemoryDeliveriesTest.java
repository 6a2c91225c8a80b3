package fr.livrestaka.application.audit;

import fr.livrestaka.application.audit.port.Deliveries;
import java.util.function.Supplier;

class InMemoryDeliveriesTest extends DeliveriesContract {
  private final InMemoryDeliveries deliveries = new InMemoryDeliveries();

  @Override
  protected Deliveries deliveries() {
    return deliveries;
  }

  @Override
  protected void clear() {}

  @Override
  protected void add(DeliveryView delivery) {
    deliveries.add(delivery);
  }

  @Override
  protected void addDone(String id) {}

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
