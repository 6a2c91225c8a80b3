package fr.livrestaka.persistence.orders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.orders.GuestOrderFixtures;
import fr.livrestaka.application.orders.GuestOrdersContract;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

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

  /** The former service stored blanks in columns that no key keeps from it. */
  @Test
  void blankIdsOfTheFormerServiceAreRead() {
    GuestOrder order = GuestOrderFixtures.unpaid(OrderFixtures.NOON);
    GuestOrder found =
        inTransaction(
            () -> {
              guestOrders().add(order);
              TestStore.bean(Statements.class)
                  .update(
                      "UPDATE pending_commandes SET serviceId = '', userId = '', commandeId = ''"
                          + " WHERE id = ?",
                      order.id().value());
              return guestOrders().lock(order.id()).orElseThrow();
            });
    assertThat(found.serviceId()).isEqualTo(new TariffId("none"));
    assertThat(found.userId()).isEmpty();
    assertThat(found.commandeId()).isEmpty();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
