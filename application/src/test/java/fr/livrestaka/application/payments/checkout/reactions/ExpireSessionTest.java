package fr.livrestaka.application.payments.checkout.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.orders.CancelOrder;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.checkout.PayOrder;
import fr.livrestaka.application.payments.schedules.PayPages;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.payments.events.CheckoutWithdrawn;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import org.junit.jupiter.api.Test;

/** A pay page that was taken back is closed; money that came before counts. */
class ExpireSessionTest {
  private final OrderWorld world = new OrderWorld();
  private final PayPages pages = new PayPages(world.house);
  private final Order order = world.placed();
  private final String session =
      world.house.get(PayOrder.class).pay(world.lina(), order.id().value()).sessionId();
  private final CheckoutWithdrawn event = new CheckoutWithdrawn(session);

  @Test
  void nobodyCanPayThereAnyMore() {
    String other =
        world.house.get(PayOrder.class).pay(world.lina(), world.placed().id().value()).sessionId();
    world.house.reactTwice(ExpireSession.class, event);

    assertThat(pages.isOpen(session)).isFalse();
    assertThat(pages.isOpen(other)).isTrue();
  }

  @Test
  void whoPaidAtTheLastMomentHasPaidOnceAndTheTeamIsCalled() {
    pages.paySilently(session);
    world.house.get(CancelOrder.class).cancel(world.lina(), order.id());
    world.house.carryOut();
    world.house.reactTwice(ExpireSession.class, event);
    pages.tellTwice();

    assertThat(world.house.get(InMemoryPayments.class).findBySession(session)).isPresent();
    assertThat(world.stored(order).statut()).isEqualTo(OrderStatus.ANNULEE);
    assertThat(world.stored(order).isPaid()).isTrue();
    assertThat(world.house.notices(world.admin.id()))
        .extracting(NotificationView::title)
        .filteredOn("Paiement d'une commande annulée"::equals)
        .hasSize(1);
  }

  @Test
  void whereThePaymentServiceIsAwayItIsClosedLater() {
    pages.goAway();
    assertThatExceptionOfType(PaymentServiceFailed.class)
        .isThrownBy(() -> world.house.react(ExpireSession.class, event));
    assertThat(pages.isOpen(session)).isTrue();

    pages.comeBack();
    world.house.react(ExpireSession.class, event);
    assertThat(pages.isOpen(session)).isFalse();
  }

  @Test
  void aPageThatThePaymentServiceDoesNotKnowHoldsNothingUp() {
    world.house.reactTwice(ExpireSession.class, new CheckoutWithdrawn("cs_gone"));

    assertThat(pages.isOpen(session)).isTrue();
  }
}
