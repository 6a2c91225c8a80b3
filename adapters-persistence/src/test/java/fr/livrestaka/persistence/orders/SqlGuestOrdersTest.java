package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.GuestOrdersContract;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlGuestOrdersTest extends GuestOrdersContract {
  @Override
  protected GuestOrders guestOrders() {
    return TestStore.bean(GuestOrders.class);
  }

  @Override
  protected void takenHere(GuestOrderId id) {
    Checkout over =
        PaymentFixtures.checkout(new PaidFor.AwaitedOrder(id), OrderFixtures.NOON).expired();
    inTransaction(
        () -> {
          TestStore.bean(Checkouts.class).add(over);
          return true;
        });
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
