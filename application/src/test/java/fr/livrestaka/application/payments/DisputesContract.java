package fr.livrestaka.application.payments;

import static fr.livrestaka.application.payments.PaymentFixtures.NOON;
import static fr.livrestaka.application.payments.PaymentFixtures.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Disputes} does. */
public abstract class DisputesContract {
  private static final Instant SECOND = Instant.parse("2026-03-02T12:00:00Z");

  protected abstract Disputes disputes();

  protected abstract Payments payments();

  /** An order that is stored. */
  protected abstract OrderId order();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void isFoundAsItWasAddedAndSaved() {
    Payment payment = payment(order());
    Dispute opened = added(Dispute.opened(payment.id(), moved("dp_" + fresh(), "lost"), NOON));
    assertThat(of(payment.id())).containsExactly(opened);

    Dispute won =
        opened.moved(
            new DisputeMoved(
                "pi",
                "dp_" + fresh(),
                Money.ofCents(900),
                "fraudulent",
                "won",
                true,
                Optional.empty(),
                Optional.of(DisputeFunds.REINSTATED),
                SECOND.plusSeconds(5)),
            NOON.plusSeconds(9));
    inTransaction(
        () -> {
          disputes().save(opened, won);
          return true;
        });

    assertThat(of(payment.id())).containsExactly(won);
    assertThat(won.recoveredAt()).contains(NOON.plusSeconds(9));
  }

  @Test
  void thoseOfAPaymentAndOfAnOrderAreToldOldestFirst() {
    OrderId order = order();
    PaymentId one = payment(order).id();
    Dispute second =
        added(Dispute.opened(one, moved("dp_" + fresh(), "needs_response"), NOON.plusMillis(1)));
    Dispute first = added(Dispute.opened(one, moved("dp_" + fresh(), "won"), NOON));
    Dispute third =
        added(
            Dispute.opened(payment(order).id(), moved("dp_" + fresh(), "won"), NOON.plusMillis(2)));
    added(Dispute.opened(payment(order()).id(), moved("dp_" + fresh(), "won"), NOON));

    assertThat(of(one)).containsExactly(first, second);
    assertThat(inTransaction(() -> disputes().ofOrder(order)))
        .containsExactly(first, second, third);
  }

  private static DisputeMoved moved(String dispute, String status) {
    return new DisputeMoved(
        "pi",
        dispute,
        Money.ofCents(1_000),
        "fraudulent",
        status,
        DisputeMoved.isFinal(status),
        Optional.of(SECOND.plusSeconds(86_400)),
        Optional.of(DisputeFunds.WITHDRAWN),
        SECOND);
  }

  private List<Dispute> of(PaymentId payment) {
    return inTransaction(() -> disputes().ofPayment(payment));
  }

  private Payment payment(OrderId order) {
    Payment payment = PaymentFixtures.payment(order, NOON);
    return inTransaction(
        () -> {
          payments().add(payment);
          return payment;
        });
  }

  private Dispute added(Dispute dispute) {
    return inTransaction(
        () -> {
          disputes().add(dispute);
          return dispute;
        });
  }
}
