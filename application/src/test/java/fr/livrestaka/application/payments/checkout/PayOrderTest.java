package fr.livrestaka.application.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.orders.CancelOrder;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.payments.InMemoryCheckouts;
import fr.livrestaka.application.payments.schedules.PayPages;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.payments.events.CheckoutWithdrawn;
import fr.livrestaka.domain.payments.refusals.NotPayable;
import fr.livrestaka.domain.payments.refusals.SessionOfAnother;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may pay an order is sent to a pay page, unless the order is over by then. */
class PayOrderTest {
  private final OrderWorld world = new OrderWorld();
  private final PayPages pages = new PayPages(world.house);

  @Test
  void whoAsksAgainIsSentToTheSamePage() {
    Order order = world.placed();
    OpenedSession first = pay(order);

    assertThat(pay(order)).isEqualTo(first);
    assertThat(withdrawn()).isEmpty();
  }

  @Test
  void anOrderThatIsCancelledWhileThePageIsBeingOpenedCannotBePaid() {
    Order order = world.placed();
    pages.whileOpening(() -> world.house.get(CancelOrder.class).cancel(world.lina(), order.id()));

    assertThatExceptionOfType(NotPayable.class)
        .isThrownBy(() -> pay(order))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("payments.changed-meanwhile"));
    assertThat(withdrawn()).hasSize(1);
    assertThat(
            world
                .house
                .get(InMemoryCheckouts.class)
                .lockOpen(new PaidFor.StandingOrder(order.id())))
        .isEmpty();
    world.house.carryOut();
    assertThat(pages.isOpen(withdrawn().getFirst().sessionId())).isFalse();
  }

  @Test
  void whoWasSentToPaySeesHowThePaymentStandsAndNobodyElseDoes() {
    String session = pay(world.placed()).sessionId();
    ShowPaymentStatus status = world.house.get(ShowPaymentStatus.class);

    assertThat(status.of(world.lina(), session).sessionId()).isEqualTo(session);
    assertThatExceptionOfType(SessionOfAnother.class)
        .isThrownBy(() -> status.of(world.paul(), session));
  }

  private OpenedSession pay(Order order) {
    return world.house.get(PayOrder.class).pay(world.lina(), order.id().value());
  }

  private List<CheckoutWithdrawn> withdrawn() {
    return world.house.events().stream()
        .filter(CheckoutWithdrawn.class::isInstance)
        .map(CheckoutWithdrawn.class::cast)
        .toList();
  }
}
