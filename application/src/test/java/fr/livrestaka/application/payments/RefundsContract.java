package fr.livrestaka.application.payments;

import static fr.livrestaka.application.payments.PaymentFixtures.NOON;
import static fr.livrestaka.application.payments.PaymentFixtures.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Refunds} does. */
public abstract class RefundsContract {
  private static final Money TEN_EUROS = Money.ofCents(1_000);

  protected abstract Refunds refunds();

  protected abstract Payments payments();

  /** An order that is stored. */
  protected abstract OrderId order();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void isFoundAsItWasAddedAndSaved() {
    Refund asked = added(asked(payment(order()).id(), NOON).paying("note-1"));
    assertThat(found(asked.id())).contains(asked);
    Refund settled =
        asked.settled(RefundStatus.SUCCEEDED, Optional.of("re_" + fresh()), NOON.plusMillis(1));
    inTransaction(
        () -> {
          refunds().save(settled);
          return true;
        });
    assertThat(found(asked.id())).contains(settled);
    Refund back = settled.failed("re_" + fresh(), NOON.plusSeconds(9));
    inTransaction(
        () -> {
          refunds().save(back);
          return true;
        });
    assertThat(found(asked.id())).contains(back);
    assertThatThrownBy(() -> added(asked)).isInstanceOf(RuntimeException.class);
    assertThat(found(new RefundId(fresh()))).isEmpty();
  }

  @Test
  void whatWasSeenElsewhereHasNobodyWhoAskedForIt() {
    PaymentId payment = payment(order()).id();
    Refund seen = added(Refund.seen(new RefundId(fresh()), payment, TEN_EUROS, NOON));
    Refund failed =
        added(Refund.seenFailed(new RefundId(fresh()), payment, TEN_EUROS, "re_" + fresh(), NOON));
    assertThat(found(seen.id())).contains(seen);
    assertThat(found(failed.id())).contains(failed);
  }

  @Test
  void thoseOfAPaymentAndOfAnOrderAreToldOldestFirst() {
    OrderId order = order();
    PaymentId one = payment(order).id();
    Refund second = added(asked(one, NOON.plusMillis(1)));
    Refund first = added(asked(one, NOON));
    Refund third = added(asked(payment(order).id(), NOON.plusMillis(2)));
    added(asked(payment(order()).id(), NOON));
    assertThat(inTransaction(() -> refunds().ofPayment(one))).containsExactly(first, second);
    assertThat(inTransaction(() -> refunds().ofOrder(order))).containsExactly(first, second, third);
  }

  @Test
  void thoseThatWaitForLongAreToldOldestFirst() {
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    PaymentId payment = payment(order()).id();
    Refund second = added(asked(payment, longAgo.plusSeconds(1)));
    Refund first = added(asked(payment, longAgo));
    Refund later = added(asked(payment, longAgo.plusSeconds(2)));
    Refund settled = added(Refund.seen(new RefundId(fresh()), payment, TEN_EUROS, longAgo));
    assertThat(inTransaction(() -> refunds().pendingBefore(longAgo.plusSeconds(2), 100)))
        .containsSubsequence(first, second)
        .doesNotContain(later, settled);
    assertThat(inTransaction(() -> refunds().pendingBefore(longAgo.plusSeconds(9), 1))).hasSize(1);
    for (Refund one : List.of(first, second, later)) {
      inTransaction(
          () -> {
            refunds().save(one.settled(RefundStatus.FAILED, Optional.empty(), NOON));
            return true;
          });
    }
  }

  private Payment payment(OrderId order) {
    Payment payment = PaymentFixtures.payment(order, NOON);
    return inTransaction(
        () -> {
          payments().add(payment);
          return payment;
        });
  }

  private static Refund asked(PaymentId payment, Instant now) {
    return Refund.ask(
        new RefundId(fresh()),
        payment,
        TEN_EUROS,
        Optional.of("Retard"),
        new AccountId("admin"),
        now);
  }

  private Refund added(Refund refund) {
    return inTransaction(
        () -> {
          refunds().add(refund);
          return refund;
        });
  }

  private Optional<Refund> found(RefundId id) {
    return inTransaction(() -> refunds().find(id));
  }
}
