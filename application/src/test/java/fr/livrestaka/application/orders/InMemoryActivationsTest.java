package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Activations;
import fr.livrestaka.application.orders.port.GuestOrders;
import java.util.function.Supplier;

class InMemoryActivationsTest extends ActivationsContract {
  private final InMemoryGuestOrders guestOrders = new InMemoryGuestOrders();
  private final InMemoryActivations activations = new InMemoryActivations(guestOrders);

  @Override
  protected Activations activations() {
    return activations;
  }

  @Override
  protected GuestOrders guestOrders() {
    return guestOrders;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
