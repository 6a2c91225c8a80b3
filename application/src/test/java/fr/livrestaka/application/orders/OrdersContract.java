package fr.livrestaka.application.orders;

import static fr.livrestaka.application.orders.OrderFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.StatusChange;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Orders} does. */
public abstract class OrdersContract {
  protected abstract Orders orders();

  /** An account without orders. */
  protected abstract AccountId newClient();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void anOrderIsFoundAsItWasAdded() {
    Order order =
        added(
            Facts.titled("L'été à 100 % 🏔")
                .in(OrderStatus.SUSPENDUE)
                .due(NOON.plusMillis(1))
                .ofTariff("pack-standard"));
    assertThat(find(order.id())).contains(order);
  }

  @Test
  void anOrderWithoutTheOptionalPartsIsFoundSo() {
    Order order = added(Facts.titled("Les dunes"));
    assertThat(find(order.id())).contains(order);
  }

  @Test
  void nothingIsFoundWhereThereIsNothing() {
    assertThat(find(new OrderId(UUID.randomUUID().toString()))).isEmpty();
  }

  @Test
  void anIdIsGivenOnce() {
    Order order = added(Facts.titled("Les dunes"));
    assertThatThrownBy(() -> add(order)).isInstanceOf(RuntimeException.class);
    assertThat(find(order.id())).contains(order);
  }

  @Test
  void theNextStateTakesThePlaceOfTheOneBefore() {
    Order before = added(Facts.titled("Les dunes"));
    Order after =
        inTransaction(
            () -> {
              Order locked = orders().lock(before.id()).orElseThrow();
              Order next = locked.checkoutOpened("cs_1", NOON.plusSeconds(60));
              orders().save(locked, next);
              return next;
            });
    assertThat(find(before.id())).contains(after);
    assertThat(inTransaction(() -> orders().lock(new OrderId("none")))).isEmpty();
  }

  @Test
  void theHistoryIsKeptInItsOrder() {
    Order order = added(Facts.titled("Les dunes"));
    StatusChange first =
        new StatusChange(
            order.id(), OrderStatus.EN_ATTENTE, OrderStatus.EN_COURS, Actor.PAYMENT, NOON);
    StatusChange second =
        new StatusChange(
            order.id(),
            OrderStatus.EN_COURS,
            OrderStatus.TERMINE,
            Actor.of(Actor.Part.ADMIN, new AccountId("admin")),
            NOON.plusSeconds(1));
    List<StatusChange> history =
        inTransaction(
            () -> {
              orders().remember(first);
              orders().remember(second);
              return orders().history(order.id());
            });
    assertThat(history).containsExactly(first, second);
  }

  private Order added(Facts facts) {
    Order order = OrderFixtures.order(newClient(), facts);
    add(order);
    return order;
  }

  private void add(Order order) {
    inTransaction(
        () -> {
          orders().add(order);
          return true;
        });
  }

  private Optional<Order> find(OrderId id) {
    return inTransaction(() -> orders().find(id));
  }
}
