package fr.livrestaka.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Money that came by another way than the pay page. */
class HandPaymentTest {
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void moneyOfTodayCameNowAndOfAnEarlierDayAtItsBeginningInParis() {
    assertThat(MoneyReceived.UNKNOWN.at(NOW)).isEqualTo(NOW);
    assertThat(received(TODAY).at(NOW)).isEqualTo(NOW);
    assertThat(received(TODAY.minusDays(1)).at(NOW)).isEqualTo("2026-11-23T23:00:00Z");
    assertThatThrownBy(() -> received(TODAY.plusDays(1)).at(NOW))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("date:invoicing.paid-in-the-future");
  }

  @Test
  void aReferenceHas191SignsAtMost() {
    assertThat(referred("r".repeat(191)).reference()).contains("r".repeat(191));
    assertThatThrownBy(() -> referred("r".repeat(192)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("reference:too-long");
  }

  @Test
  void theSameMoneyIsKnownByWayReferenceAndDay() {
    HandPayment payment = payment(PaymentWay.VIREMENT, Optional.of("V-1"), NOW);
    assertThat(told(PaymentWay.VIREMENT, Optional.empty(), "V-1").isSameAs(payment)).isTrue();
    assertThat(told(PaymentWay.VIREMENT, Optional.of(TODAY), "V-1").isSameAs(payment)).isTrue();
    assertThat(told(PaymentWay.CHEQUE, Optional.of(TODAY), "V-1").isSameAs(payment)).isFalse();
    assertThat(told(PaymentWay.VIREMENT, Optional.of(TODAY), "V-2").isSameAs(payment)).isFalse();
    assertThat(told(PaymentWay.VIREMENT, Optional.of(TODAY.minusDays(1)), "V-1").isSameAs(payment))
        .isFalse();
  }

  @Test
  void aMistakeIsVoided() {
    HandPayment payment = payment(PaymentWay.VIREMENT, Optional.empty(), NOW);
    assertThat(payment.stands()).isTrue();
    HandPayment voided = payment.voided(NOW.plusSeconds(9));
    assertThat(voided.stands()).isFalse();
    assertThat(voided.voidedAt()).contains(NOW.plusSeconds(9));
    assertThat(voided.amount()).isEqualTo(payment.amount());
  }

  @Test
  void aSaleSaysHowItWasPaid() {
    Sale sale =
        new Sale("Correction", Optional.empty(), Money.ofCents(1), Optional.of(NOW))
            .paidBy(PaidBy.card(Optional.of("pi_1")));
    assertThat(sale.paidBy()).contains(PaidBy.card(Optional.of("pi_1")));
    assertThat(PaidBy.Way.CARD.code()).isEqualTo("48");
    assertThat(List.of(SalesUnit.SERVICE.code(), SalesUnit.PAGE.code()))
        .containsExactly("C62", "ZP");
  }

  private static MoneyReceived received(LocalDate day) {
    return new MoneyReceived(PaymentWay.CHEQUE, Optional.of(day), Optional.empty());
  }

  private static MoneyReceived referred(String reference) {
    return new MoneyReceived(PaymentWay.CHEQUE, Optional.empty(), Optional.of(reference));
  }

  private static MoneyReceived told(PaymentWay way, Optional<LocalDate> day, String reference) {
    return new MoneyReceived(way, day, Optional.of(reference));
  }

  private static HandPayment payment(PaymentWay way, Optional<String> reference, Instant at) {
    return new HandPayment(
        "h-1",
        new InvoiceId("invoice-1"),
        way,
        Money.ofCents(48_000),
        at,
        reference,
        Optional.empty(),
        at,
        Optional.empty());
  }
}
