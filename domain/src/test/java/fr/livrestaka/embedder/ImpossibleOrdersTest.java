package fr.livrestaka.embedder;

import static fr.livrestaka.embedder.Outside.AUTHOR;
import static fr.livrestaka.embedder.Outside.LESS_THAN_NOTHING;
import static fr.livrestaka.embedder.Outside.NOW;
import static fr.livrestaka.embedder.Outside.ORDER;
import static fr.livrestaka.embedder.Outside.PRICE;
import static fr.livrestaka.embedder.Outside.guestOrder;
import static fr.livrestaka.embedder.Outside.isImpossible;
import static fr.livrestaka.embedder.Outside.none;
import static fr.livrestaka.embedder.Outside.paid;
import static fr.livrestaka.embedder.Outside.placed;
import static fr.livrestaka.embedder.Outside.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileVersion;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.files.quotas.DiskFloor;
import fr.livrestaka.domain.files.quotas.GuestQuota;
import fr.livrestaka.domain.files.quotas.StorageQuota;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderLife;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.PayablePrice;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.estimates.EstimateStatus;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.orders.refusals.TransitionRefused;
import fr.livrestaka.domain.pricing.PageGrid;
import fr.livrestaka.domain.shared.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What cannot be of orders and estimates: the core itself refuses it to a program that embeds it.
 */
class ImpossibleOrdersTest {
  @Test
  void pagesAndPricesAreNotBelowZero() {
    isImpossible(() -> new PageGrid(LESS_THAN_NOTHING, Money.ZERO), "-1");
    isImpossible(() -> new PageGrid(Money.ZERO, LESS_THAN_NOTHING), "-1");
    isImpossible(() -> new PageGrid(PRICE, PRICE).priceOf(-1), "-1");
    isImpossible(
        () -> Order.place(ORDER, AUTHOR, request(), Optional.of(LESS_THAN_NOTHING), NOW), "less");
    isImpossible(() -> new PayablePrice.Due(Money.ofCents(49)), "49");
    isImpossible(() -> guestOrder(Optional.of(0)), "0 pages");
    isImpossible(() -> new StorageQuota(-1), "-1 bytes");
    isImpossible(() -> new GuestQuota(-1), "-1 bytes");
    isImpossible(() -> new DiskFloor(-1), "-1 bytes");
    isImpossible(
        () -> new FileVersion("v", ORDER, new FileId("f"), VersionKind.SOURCE, 0, true, NOW),
        "version 0");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 49})
  void anEstimateHasAPriceThatCanBePaid(long cents) {
    isImpossible(() -> estimate(300, cents), cents + " cents");
    isImpossible(() -> estimateSent(300, Money.ofCents(cents)), cents + " cents");
  }

  @Test
  void anEstimateHasPagesAndIsAnsweredAfterItWasSent() {
    isImpossible(() -> estimate(0, 48_000), "0 pages");
    isImpossible(() -> estimateSent(-3, PRICE), "-3 pages");
    Estimate sent = estimate(300, 48_000);
    assertThat(sent.accepted(NOW.minusMillis(1)).state().answeredAt()).contains(NOW);
    assertThat(sent.declined(NOW.minusMillis(1)).state().answeredAt()).contains(NOW);
    assertThat(sent.accepted(NOW).state().isAccepted()).isTrue();
    isImpossible(() -> stored(EstimateStatus.ACCEPTED), "a date");
    isImpossible(() -> stored(EstimateStatus.DECLINED), "a date");
  }

  @Test
  void nobodyAcceptsWhatWasNotSent() {
    Order order = placed();
    assertThatExceptionOfType(CommandRefused.class).isThrownBy(() -> order.estimateAccepted(NOW));
  }

  @Test
  void aCancelledOrderIsNotPaid() {
    Order cancelled = placed().cancelled(NOW);

    assertThatExceptionOfType(CommandRefused.class).isThrownBy(() -> cancelled.paid(PRICE, NOW));
    assertThatExceptionOfType(CommandRefused.class)
        .isThrownBy(() -> cancelled.checkoutOpened("cs_1", NOW));
    assertThat(PayablePrice.of(cancelled, Optional.empty(), NOW))
        .isEqualTo(new PayablePrice.Cancelled());
  }

  /**
   * Money that was on its way when the order was cancelled is the only exception, under its name.
   */
  @Test
  void moneyThatComesTooLateLeavesTheOrderCancelled() {
    Order cancelled = placed().cancelled(NOW);

    Order paid = cancelled.paidThoughCancelled(PRICE, NOW);

    assertThat(paid.isPaid()).isTrue();
    assertThat(paid.amount()).contains(PRICE);
    assertThat(paid.statut()).isEqualTo(OrderStatus.ANNULEE);
    assertThat(paid.paidThoughCancelled(PRICE, NOW.plusSeconds(1))).isSameAs(paid);
    assertThatIllegalStateException().isThrownBy(() -> placed().paidThoughCancelled(PRICE, NOW));
    isImpossible(() -> cancelled.paidThoughCancelled(Money.ZERO, NOW), "0 cents");
  }

  @Test
  void nobodyButAPaymentMakesAnOrderPaid() {
    for (OrderStatus from : OrderStatus.values()) {
      if (from == OrderStatus.PAYEE) continue;
      assertThatExceptionOfType(TransitionRefused.class)
          .isThrownBy(() -> OrderLife.moveByTeam(from, OrderStatus.PAYEE, false));
    }
    assertThatExceptionOfType(TransitionRefused.class)
        .isThrownBy(() -> placed().moved(OrderStatus.PAYEE, Actor.Part.ADMIN, NOW));
    assertThat(Order.class.getConstructors()).isEmpty();
  }

  @Test
  void aPaidOrderIsNotSentToPayAgain() {
    Order paid = placed().paid(PRICE, NOW);
    assertThatExceptionOfType(CommandRefused.class)
        .isThrownBy(() -> paid.checkoutOpened("cs_2", NOW));
  }

  private static Order estimateSent(int pages, Money price) {
    return placed().estimateSent(pages, price, Actor.Part.ADMIN, NOW);
  }

  private static Estimate estimate(int pages, long cents) {
    return Estimate.sent(
            new EstimateId("e-1"), ORDER, pages, Money.ofCents(cents), Optional.empty(), NOW)
        .state();
  }

  private static Estimate stored(EstimateStatus status) {
    return new Estimate(
        new EstimateId("e-1"),
        ORDER,
        300,
        PRICE,
        none(),
        status,
        none(),
        NOW,
        NOW.plusSeconds(1),
        none());
  }
}
