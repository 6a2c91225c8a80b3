package fr.livrestaka.application.payments.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.payments.GuestWorld;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.payments.standin.SimulateGuestPayment.Simulated;
import fr.livrestaka.application.payments.standin.port.PayPage;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In development a guest's order is paid without its pay page. */
class SimulateGuestPaymentTest {
  private final GuestWorld world = new GuestWorld();
  private Runnable meanwhile = () -> {};

  SimulateGuestPaymentTest() {
    world.house.with(PayPage.class, new TellingPage());
  }

  @Test
  void paysTheOrderOnceHoweverOftenItIsAsked() {
    String session = world.order().session().sessionId();

    Simulated first = simulate(session);
    assertThat(first.wasPaid()).isFalse();
    assertThat(first.order().isProcessed()).isTrue();
    assertThat(first.order().email()).isEqualTo(GuestWorld.EMAIL);
    assertThat(first.order().commandeId()).contains(onlyOrder());

    Simulated again = simulate(session);
    assertThat(again.wasPaid()).isTrue();
    assertThat(again.order()).isEqualTo(first.order());
    assertThat(onlyOrder()).isNotNull();
    assertThat(world.house.get(InMemoryPayments.class).findBySession(session)).isPresent();
  }

  @Test
  void ofTwoAtOnceNeitherPaysAgain() {
    String session = world.order().session().sessionId();
    List<Simulated> other = new ArrayList<>();
    meanwhile = () -> other.add(simulate(session));

    assertThat(simulate(session).order()).isEqualTo(other.getFirst().order());
    assertThat(onlyOrder()).isNotNull();
  }

  @Test
  void anOrderThatIsPaidInTheOrdinaryWayCountsAsPaid() {
    String session = world.order().session().sessionId();
    world.pages.pay(session);

    assertThat(simulate(session).wasPaid()).isTrue();
  }

  @Test
  void needsASessionThatAnOrderWaitsFor() {
    for (String session : List.of("cs_none", "x".repeat(300))) {
      assertThatExceptionOfType(NotFound.class).isThrownBy(() -> simulate(session));
    }
  }

  @Test
  void saysSoWhereItWasNotPaid() {
    String session = world.order().session().sessionId();
    meanwhile = () -> world.house.get(PaymentGateway.class).expire(session);

    assertThatExceptionOfType(PaymentServiceFailed.class).isThrownBy(() -> simulate(session));
    assertThat(world.house.get(InMemoryOrders.class).all()).isEmpty();
  }

  @Test
  void nothingIsPaidWhereThereIsNoStandIn() {
    String session = world.order().session().sessionId();
    SimulateGuestPayment inProduction =
        new SimulateGuestPayment(
            world.house.get(GuestOrders.class),
            new PayAtStandIn(Optional.empty()),
            world.house.get(Transactions.class));

    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inProduction.pay(session));
    assertThat(world.house.get(InMemoryOrders.class).all()).isEmpty();
  }

  private Simulated simulate(String session) {
    return world.house.get(SimulateGuestPayment.class).pay(session);
  }

  private OrderId onlyOrder() {
    List<Order> orders = world.house.get(InMemoryOrders.class).all();
    assertThat(orders).hasSize(1);
    return orders.getFirst().id();
  }

  /** A pay page that tells of payments, as the stand-in does. */
  private final class TellingPage implements PayPage {
    @Override
    public Optional<Play> find(String sessionId) {
      return world
          .house
          .get(PaymentGateway.class)
          .read(sessionId)
          .map(facts -> new Play(facts, "Les dunes", "https://ok.example", "https://no.example"));
    }

    @Override
    public void pay(String sessionId) {
      Runnable once = meanwhile;
      meanwhile = () -> {};
      once.run();
      if (world.pages.isOpen(sessionId)) world.pages.pay(sessionId);
    }

    @Override
    public void decline(String sessionId) {
      throw new UnsupportedOperationException(sessionId);
    }

    @Override
    public void abandon(String sessionId) {
      throw new UnsupportedOperationException(sessionId);
    }
  }
}
