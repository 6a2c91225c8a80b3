package fr.livrestaka.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.live.port.LiveLog;
import fr.livrestaka.application.live.reactions.LiveOrders;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes an order is told to its client. */
class LiveOrdersTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final Account client = house.person(Role.USER);
  private final Order order = OrderFixtures.order(client.id(), Facts.titled("Les dunes"));

  @BeforeEach
  void anOrderIsThere() {
    house.get(Transactions.class).writing(() -> house.get(Orders.class).add(order));
  }

  @Test
  void aChangeIsToldToTheClientAlone() {
    long before = house.get(LiveLog.class).last();
    house.happens(moved(order.id()));
    assertThat(told(before))
        .containsExactly(
            new LiveEntry(
                before + 1, Optional.of(client.id()), LiveKind.ORDER, order.id().value()));
  }

  @Test
  void whatHappenedToAnOrderThatIsGoneIsToldToNobody() {
    long before = house.get(LiveLog.class).last();
    house.happens(moved(new OrderId("gone")));
    assertThat(told(before)).isEmpty();
  }

  @Test
  void everyEventOfAnOrderHasItsLine() {
    assertThat(house.get(LiveOrders.class).reactions())
        .extracting(Reaction::name)
        .containsExactly(
            "live.order-placed",
            "live.order-moved",
            "live.order-estimated",
            "live.order-agreed",
            "live.order-priced",
            "live.order-filed",
            "live.order-paid");
  }

  private static OrderStatusChanged moved(OrderId id) {
    return new OrderStatusChanged(
        id, OrderStatus.EN_ATTENTE, OrderStatus.EN_COURS, Actor.Part.CORRECTOR);
  }

  private List<LiveEntry> told(long after) {
    return house.get(LiveLog.class).fresh(after, 100).stream()
        .filter(entry -> entry.kind() == LiveKind.ORDER)
        .toList();
  }
}
