package fr.livrestaka.domain.payments.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.payments.settlement.OrderFound;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Payments and what is given back of them. */
class RefundTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final PaymentId PAYMENT = new PaymentId("p");
  private static final Money TEN = Money.ofCents(1_000);

  @Test
  void neverMoreIsReservedThanCameIn() {
    Random random = new Random(20_260_302);
    for (int n = 0; n < 500; n++) {
      Payment payment = payment(1 + random.nextInt(10_000));
      long reserved = 0;
      for (int step = 0; step < 10; step++) {
        Money some = Money.ofCents(1 + random.nextInt(4_000));
        try {
          payment = payment.reserving(some);
          reserved += some.cents();
        } catch (RefundRefused e) {
          assertThat(some.cents()).isGreaterThan(payment.refundable().cents());
        }
        assertThat(payment.refundable().cents()).isNotNegative();
        assertThat(payment.refundable().cents() + reserved).isEqualTo(payment.amount().cents());
      }
      if (reserved == 0) continue;
      assertThat(payment.releasing(Money.ofCents(reserved)).refundable())
          .isEqualTo(payment.amount());
    }
  }

  @Test
  void isKnownByOurNameAndByTheServices() {
    Refund asked =
        Refund.ask(new RefundId("r"), PAYMENT, TEN, Optional.empty(), new AccountId("admin"), NOON);
    assertThat(asked.isKnownAs("re_1", Optional.of(new RefundId("r")))).isTrue();
    assertThat(asked.isKnownAs("re_1", Optional.empty())).isFalse();
    Refund settled = asked.settled(RefundStatus.SUCCEEDED, Optional.of("re_1"), NOON);
    assertThat(settled.isKnownAs("re_1", Optional.empty())).isTrue();
    assertThat(settled.isNamelessOf(TEN)).isFalse();
    assertThat(Refund.seen(new RefundId("s"), PAYMENT, TEN, NOON).isNamelessOf(TEN)).isTrue();
  }

  @Test
  void onlyAGreaterSumHoldsSeveralRefunds() {
    Refund sum = Refund.seen(new RefundId("s"), PAYMENT, TEN, NOON);
    assertThat(sum.isNamelessAbove(Money.ofCents(999))).isTrue();
    assertThat(sum.isNamelessAbove(TEN)).isFalse();
  }

  @Test
  void whatCameBackCountedBeforeAndNotAfter() {
    Refund failed = Refund.seenFailed(new RefundId("r"), PAYMENT, TEN, "re_1", NOON);
    assertThat(failed.isFailed()).isTrue();
    assertThat(failed.cameBackAfter(NOON.minusSeconds(1))).isTrue();
    assertThat(failed.cameBackAfter(NOON)).isFalse();
    Refund never =
        Refund.ask(new RefundId("r"), PAYMENT, TEN, Optional.empty(), new AccountId("admin"), NOON)
            .settled(RefundStatus.FAILED, Optional.empty(), NOON);
    assertThat(never.cameBackAfter(NOON.minusSeconds(1))).isFalse();
  }

  @Test
  void whatHadBeenGivenBackIsNotForgottenWhenItComesBack() {
    Refund settled =
        Refund.ask(new RefundId("r"), PAYMENT, TEN, Optional.empty(), new AccountId("admin"), NOON)
            .settled(RefundStatus.SUCCEEDED, Optional.of("re_1"), NOON);
    Refund back = settled.failed("re_1", NOON.plusSeconds(60));

    assertThat(back.settledAt()).contains(NOON);
    assertThat(back.cameBackAt()).contains(NOON.plusSeconds(60));
    assertThat(back.cameBackAfter(NOON.plusSeconds(59))).isTrue();
    assertThat(back.cameBackAfter(NOON.plusSeconds(60))).isFalse();
  }

  @Test
  void anIdIsAUuid() {
    assertThat(RefundId.of("id", "018f0000-0000-7000-8000-000000000000").value()).hasSize(36);
    assertThatThrownBy(() -> RefundId.of("id", "x")).isInstanceOf(InvalidInput.class);
  }

  private static Payment payment(long cents) {
    SessionFacts facts =
        new SessionFacts(
            "cs",
            "paid",
            false,
            Money.ofCents(cents),
            Money.CURRENCY,
            Optional.of("pi"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    OrderFound found =
        new OrderFound(new OrderId("o"), Optional.empty(), OrderStatus.initial(), false);
    return Payment.of(PAYMENT, found, Optional.empty(), facts, NOON).state();
  }
}
