package fr.livrestaka.application.invoicing.reactions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.invoicing.credit.ReadCreditNotes;
import fr.livrestaka.application.payments.InMemoryRefunds;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.payments.events.RefundFailed;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a refund had paid that came back is paid by the next one. */
class OweFailedRefundTest {
  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;
  private final Invoice invoice = sold.paid(35_000);
  private final String payment = invoice.paymentId().orElseThrow();

  @Test
  void itsCreditNoteStandsAndIsOwedUntilTheNextRefund() {
    Refund first = settle(20_001);
    assertThat(refunded()).containsExactly(20_001L);
    RefundFailed failed = fail(first);
    house.reactTwice(OweFailedRefund.class, failed);
    assertThat(refunded()).containsExactly(0L);
    assertThat(sold.shown(invoice.id()).status()).isEqualTo(InvoiceStatus.PAID);

    settle(20_001);
    assertThat(refunded()).containsExactly(20_001L);
    assertThat(sold.mails("credit-note-issued")).hasSize(1);
  }

  @Test
  void aSecondRunAfterTheNextRefundTakesNothingBack() {
    RefundFailed failed = fail(settle(20_000));
    house.react(OweFailedRefund.class, failed);
    settle(35_000);
    house.react(OweFailedRefund.class, failed);

    assertThat(refunded()).containsExactly(20_000L, 15_000L);
    assertThat(taxOfNotes()).isEqualTo(invoice.snapshot().amounts().tax());
    assertThat(sold.shown(invoice.id()).status()).isEqualTo(InvoiceStatus.CANCELLED);
  }

  @Test
  void oneThatWasNeverCreditedCreditsNothing() {
    Refund asked =
        Refund.ask(
            new RefundId(PaymentFixtures.fresh()),
            new PaymentId(payment),
            Money.ofCents(20_000),
            Optional.empty(),
            sold.admin().id(),
            house.now());
    house.get(InMemoryRefunds.class).add(asked);
    house.reactTwice(OweFailedRefund.class, fail(asked));

    assertThat(sold.notes(invoice)).isEmpty();
    house.carryOut();
    assertThat(sold.mails("credit-note-issued")).isEmpty();
  }

  private Refund settle(long cents) {
    house.pass(Duration.ofSeconds(1));
    Refund refund =
        Refund.seen(
            new RefundId(PaymentFixtures.fresh()),
            new PaymentId(payment),
            Money.ofCents(cents),
            house.now());
    house.get(InMemoryRefunds.class).add(refund);
    house.happens(new RefundSettled(refund.id().value(), payment, invoice.order().value(), cents));
    return refund;
  }

  private RefundFailed fail(Refund refund) {
    house.pass(Duration.ofSeconds(1));
    house.get(InMemoryRefunds.class).save(refund.failed("re_1", house.now()));
    return new RefundFailed(
        refund.id().value(),
        payment,
        invoice.order().value(),
        refund.amount().cents(),
        "expired_or_canceled_card");
  }

  /** What refunds have paid of each credit note, oldest first. */
  private List<Long> refunded() {
    return sold.notes(invoice).stream()
        .map(note -> house.get(ReadCreditNotes.class).one(note.id()).refunded().cents())
        .toList();
  }

  private Money taxOfNotes() {
    return sold.notes(invoice).stream()
        .map(note -> note.snapshot().amounts().tax())
        .reduce(Money.ZERO, Money::plus);
  }
}
