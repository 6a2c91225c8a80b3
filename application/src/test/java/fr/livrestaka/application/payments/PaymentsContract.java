package fr.livrestaka.application.payments;

import static fr.livrestaka.application.payments.PaymentFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.PostalAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Payments} does. */
public abstract class PaymentsContract {
  protected abstract Payments payments();

  /** An order that is stored. */
  protected abstract OrderId order();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void isFoundByEachOfItsNames() {
    Payment payment = added(PaymentFixtures.payment(order(), NOON));
    assertThat(found(payment.id())).contains(payment);
    assertThat(inTransaction(() -> payments().lock(payment.id()))).contains(payment);
    assertThat(inTransaction(() -> payments().findBySession(payment.sessionId())))
        .contains(payment);
    String intent = payment.paymentIntent().orElseThrow();
    assertThat(inTransaction(() -> payments().lockByIntent(intent))).contains(payment);
    assertThat(inTransaction(() -> payments().findByIntent(intent))).contains(payment);
    assertThat(inTransaction(() -> payments().lockByIntent("pi_none"))).isEmpty();
    assertThat(inTransaction(() -> payments().findByIntent("pi_none"))).isEmpty();
    assertThat(inTransaction(() -> payments().findBySession("cs_none"))).isEmpty();
  }

  @Test
  void aSessionIsPaidOnce() {
    Payment first = added(PaymentFixtures.payment(order(), NOON));
    Payment again =
        Payment.of(
                new PaymentId(PaymentFixtures.fresh()),
                PaymentFixtures.found(first.order()),
                Optional.empty(),
                PaymentFixtures.paid(first.sessionId()),
                NOON)
            .state();
    assertThatThrownBy(() -> added(again)).isInstanceOf(RuntimeException.class);
    assertThat(found(again.id())).isEmpty();
  }

  @Test
  void whatIsLeftToGiveBackIsKept() {
    Payment payment = added(PaymentFixtures.payment(order(), NOON));
    Payment less = payment.reserving(Money.ofCents(5_000));
    inTransaction(
        () -> {
          payments().save(less);
          return true;
        });
    assertThat(found(payment.id())).contains(less);
  }

  @Test
  void whoPaidIsKeptBesideIt() {
    Payment payment = added(PaymentFixtures.payment(order(), NOON));
    PostalAddress address =
        new PostalAddress(
            List.of("Rue Neuve 12", "Boîte 3"),
            Optional.of("1000"),
            Optional.of("Bruxelles 📚"),
            Optional.empty(),
            "BE");
    Payer payer =
        new Payer(
            Optional.of("Ana Roy"),
            Optional.of("Éditions du Lac"),
            Optional.of("ana@example.org"),
            Optional.of("+32470000000"),
            Optional.of(address),
            Optional.of("BE0123456749"));
    assertThat(inTransaction(() -> payments().payer(payment.id()))).isEmpty();
    inTransaction(
        () -> {
          payments().keepPayer(payment.id(), payer);
          payments().keepPayer(payment.id(), payer);
          return true;
        });
    assertThat(inTransaction(() -> payments().payer(payment.id()))).contains(payer);
    assertThat(found(payment.id())).contains(payment);
  }

  @Test
  void thoseOfAnOrderAreToldOldestFirst() {
    OrderId order = order();
    Payment second = added(PaymentFixtures.payment(order, NOON.plusMillis(1)));
    Payment first = added(PaymentFixtures.payment(order, NOON));
    added(PaymentFixtures.payment(order(), NOON));
    assertThat(inTransaction(() -> payments().ofOrder(order))).containsExactly(first, second);
  }

  private Payment added(Payment payment) {
    return inTransaction(
        () -> {
          payments().add(payment);
          return payment;
        });
  }

  private Optional<Payment> found(PaymentId id) {
    return inTransaction(() -> payments().find(id));
  }
}
