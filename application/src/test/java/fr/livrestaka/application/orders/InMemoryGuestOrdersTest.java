package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.util.function.Supplier;

class InMemoryGuestOrdersTest extends GuestOrdersContract {
  private final InMemoryGuestOrders guestOrders = new InMemoryGuestOrders();

  @Override
  protected GuestOrders guestOrders() {
    return guestOrders;
  }

  @Override
  protected void takenHere(GuestOrderId id) {
    // All of them are.
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
