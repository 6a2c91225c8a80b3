package fr.livrestaka.application.orders;

import static fr.livrestaka.application.orders.OrderFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.orders.port.OrderSessions;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.shared.Money;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link OrderSessions} does. */
public abstract class OrderSessionsContract {
  private final String session = "cs_" + UUID.randomUUID();

  protected abstract OrderSessions sessions();

  protected abstract Orders orders();

  protected abstract GuestOrders guestOrders();

  /** An account without orders. */
  protected abstract AccountId newClient();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void theOrderOfASessionIsFoundAndIsItsClients() {
    AccountId client = newClient();
    Order order =
        OrderFixtures.order(client, Facts.titled("Les dunes")).checkoutOpened(session, NOON);
    inTransaction(
        () -> {
          orders().add(order);
          return true;
        });
    assertThat(inTransaction(() -> sessions().orderOf(session))).contains(order.id());
    assertThat(isOf(client)).isTrue();
    assertThat(isOf(new AccountId("another"))).isFalse();
  }

  @Test
  void aWaitingOrdersSessionIsItsClientsToo() {
    AccountId client = newClient();
    GuestOrder waiting =
        GuestOrderFixtures.paidBy(client, NOON)
            .sentToPay(session, Money.ofCents(35_000), NOON)
            .state();
    inTransaction(
        () -> {
          guestOrders().add(waiting);
          return true;
        });
    assertThat(inTransaction(() -> sessions().orderOf(session))).isEmpty();
    assertThat(isOf(client)).isTrue();
    assertThat(isOf(new AccountId("another"))).isFalse();
  }

  private boolean isOf(AccountId account) {
    return inTransaction(() -> sessions().isOf(account, session));
  }
}
