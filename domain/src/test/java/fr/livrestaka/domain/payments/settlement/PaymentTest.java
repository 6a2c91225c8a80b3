package fr.livrestaka.domain.payments.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.events.PaymentInDoubt;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final OrderId ORDER = new OrderId("o");
  private static final Money PRICE = Money.ofCents(35_000);

  @Test
  void whatComesInIsToldWithTheOrderAsItWasFound() {
    NextState<Payment> received =
        received(new OrderFound(ORDER, Optional.empty(), OrderStatus.EN_COURS, true));
    assertThat(received.state().amount()).isEqualTo(PRICE);
    assertThat(received.state().refundable()).isEqualTo(PRICE);
    assertThat(received.state().order()).isEqualTo(ORDER);
    assertThat(received.events())
        .containsExactly(new PaymentRecorded("p", "o", "", OrderStatus.EN_COURS, true));
  }

  @Test
  void anOrderThatComesWithItsPaymentIsNew() {
    assertThat(received(OrderFound.madeOf(new GuestOrderId("g"), ORDER)).events())
        .containsExactly(new PaymentRecorded("p", "o", "g", OrderStatus.initial(), false));
  }

  @Test
  void theTeamLooksForWhatWasPaidAndNobodyKnows() {
    PaymentInDoubt doubt = new PaymentInDoubt("cs_1", "unknown", 35_000, "eur");
    assertThat(new PaymentSignal.SessionCompleted(session("paid")).unplaced()).contains(doubt);
    assertThat(new PaymentSignal.LatePaymentCame(session("paid")).unplaced()).contains(doubt);
    assertThat(new PaymentSignal.SessionCompleted(session("unpaid")).unplaced()).isEmpty();
    assertThat(new PaymentSignal.SessionExpired(session("paid")).unplaced()).isEmpty();
    assertThat(new PaymentSignal.Other().unplaced()).isEmpty();
  }

  private static NextState<Payment> received(OrderFound found) {
    return Payment.of(new PaymentId("p"), found, Optional.empty(), session("paid"), NOON);
  }

  private static SessionFacts session(String paymentStatus) {
    return new SessionFacts(
        "cs_1",
        paymentStatus,
        false,
        PRICE,
        "eur",
        Optional.of("pi_1"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
