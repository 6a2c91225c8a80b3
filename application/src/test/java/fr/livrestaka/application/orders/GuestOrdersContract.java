package fr.livrestaka.application.orders;

import static fr.livrestaka.application.orders.OrderFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link GuestOrders} does. */
public abstract class GuestOrdersContract {
  protected abstract GuestOrders guestOrders();

  /** Makes it one that this program has taken, not the former service. */
  protected abstract void takenHere(GuestOrderId id);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void isFoundAsItWasAddedAndSaved() {
    GuestOrder order = added(NOON);
    assertThat(found(order.id())).contains(order);
    String session = "cs_" + UUID.randomUUID();
    GuestOrder sent =
        saved(order.sentToPay(session, Money.ofCents(35_000), NOON.plusMillis(1)).state());
    assertThat(inTransaction(() -> guestOrders().findBySession(session))).contains(sent);
    GuestOrder paid =
        saved(
            sent.became(
                new OrderId("order"), new AccountId("account"), session, NOON.plusMillis(2)));
    assertThat(inTransaction(() -> guestOrders().lock(order.id()))).contains(paid);
    assertThatThrownBy(() -> add(order)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void nothingIsFoundWhereThereIsNothing() {
    GuestOrder order = added(NOON);
    inTransaction(
        () -> {
          guestOrders().remove(order.id());
          return true;
        });
    assertThat(found(order.id())).isEmpty();
    assertThat(inTransaction(() -> guestOrders().lock(order.id()))).isEmpty();
    assertThat(inTransaction(() -> guestOrders().findBySession("cs_none"))).isEmpty();
  }

  @Test
  void thoseNeverPaidAreToldOldestFirst() {
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    GuestOrder second = added(longAgo.plusSeconds(1));
    GuestOrder first = added(longAgo);
    GuestOrder later = added(longAgo.plusSeconds(2));
    GuestOrder paid = added(longAgo);
    for (GuestOrder one : new GuestOrder[] {first, second, later, paid}) takenHere(one.id());
    saved(
        paid.became(
            new OrderId("order"), new AccountId("account"), "cs_" + UUID.randomUUID(), NOON));
    assertThat(inTransaction(() -> guestOrders().unpaidBefore(longAgo.plusSeconds(2), 100)))
        .containsSubsequence(first.id(), second.id())
        .doesNotContain(later.id(), paid.id());
    assertThat(inTransaction(() -> guestOrders().unpaidBefore(longAgo.plusSeconds(9), 2)))
        .hasSize(2);
  }

  private GuestOrder added(Instant now) {
    GuestOrder order = GuestOrderFixtures.unpaid(now);
    add(order);
    return order;
  }

  private void add(GuestOrder order) {
    inTransaction(
        () -> {
          guestOrders().add(order);
          return true;
        });
  }

  private GuestOrder saved(GuestOrder next) {
    return inTransaction(
        () -> {
          guestOrders().save(next);
          return next;
        });
  }

  private Optional<GuestOrder> found(GuestOrderId id) {
    return inTransaction(() -> guestOrders().find(id));
  }
}
