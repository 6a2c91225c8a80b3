package fr.livrestaka.application.invoicing.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.invoicing.InvoicingWorld;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCreditable;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What refunds have credited is what the refunds come to that stand. */
class CreditRefundsTest {
  private static final String PAYMENT = "payment-1";

  private final InvoicingWorld world = new InvoicingWorld();
  private final Invoice invoice = world.pay(PAYMENT, 35_000);

  CreditRefundsTest() {
    world.addPayment(PAYMENT, 35_000);
  }

  @Test
  void eachRefundHasItsCreditNoteOnce() {
    refund(10_000);
    refund(5_000);
    agree();
    agree();

    assertThat(notes()).extracting(CreditNoteTotals::of).containsExactly(10_000L, 5_000L);
    assertThat(credited()).isEqualTo(15_000);
  }

  @Test
  void oneThatFailedAfterItHadSettledOwesItsCreditNoteToTheNext() {
    Refund first = refund(20_000);
    agree();
    fail(first);
    agree();
    assertThat(credited()).isZero();

    refund(20_000);
    agree();
    assertThat(notes()).extracting(CreditNoteTotals::of).containsExactly(20_000L);
    assertThat(credited()).isEqualTo(20_000);
  }

  @Test
  void aGreaterOneTakesTheOwedOneAndANewOneForTheRest() {
    Refund first = refund(20_000);
    agree();
    fail(first);
    refund(35_000);
    agree();

    assertThat(notes()).extracting(CreditNoteTotals::of).containsExactly(20_000L, 15_000L);
    assertThat(credited()).isEqualTo(35_000);
  }

  @Test
  void oneThatIsStillOnItsWayCreditsNothing() {
    Refund asked = asked(20_000, Optional.empty());
    world.refunds.add(asked);
    agree();
    assertThat(notes()).isEmpty();

    world.refunds.save(asked.settled(RefundStatus.SUCCEEDED, Optional.of("re_1"), world.now));
    agree();
    assertThat(notes()).extracting(CreditNoteTotals::of).containsExactly(20_000L);
  }

  @Test
  void oneThatFailsBeforeItIsCreditedCreditsNothing() {
    fail(refund(20_000));
    agree();

    assertThat(notes()).isEmpty();
  }

  @Test
  void aCreditNoteByHandIsPaidByTheRefundThatNamesIt() {
    CreditNote byHand =
        world.creditNotes.credit(
            invoice.id(), new Credit(Money.ofCents(7_000), "Geste", "by-hand:1"), world.now);
    Refund refund = refund(7_000, Optional.of(byHand));
    refund(3_000);
    agree();

    assertThat(notes()).extracting(CreditNoteTotals::of).containsExactly(7_000L, 3_000L);
    assertThat(credits())
        .filteredOn(credit -> credit.refund().equals(refund.id().value()))
        .extracting(RefundCredit::note)
        .containsExactly(byHand.id());
  }

  @Test
  void whereTheInvoiceIsWhollyCreditedByHandARefundPaysThat() {
    world.creditNotes.creditRest(invoice.id(), "Annulation", "by-hand:2", world.now);
    refund(10_000);
    agree();

    assertThat(notes()).hasSize(1);
    assertThat(credited()).isEqualTo(10_000);
  }

  /** Nothing here leaves an invoice so, but another program may have written the row. */
  @Test
  void aCancelledInvoiceWithoutACreditNoteHoldsUpNoRefund() {
    world
        .store
        .invoices()
        .changeStatus(invoice.id(), InvoiceStatus.CANCELLED, invoice.paidAt(), world.now);
    refund(10_000);
    agree();

    assertThat(notes()).isEmpty();
    assertThatExceptionOfType(InvoiceNotCreditable.class)
        .isThrownBy(
            () ->
                world.creditNotes.credit(
                    invoice.id(), new Credit(Money.ofCents(1), "Geste", "by-hand:3"), world.now));
  }

  @Test
  void theVatOfRefundsSumsUpToThatOfTheirCreditNotes() {
    world.creditNotes.creditRest(invoice.id(), "Annulation", "cancelled:order-1", world.now);
    for (long cents : List.of(11_667L, 1L, 11_666L, 2L, 11_664L)) refund(cents);
    agree();

    assertThat(credits().stream().mapToLong(credit -> credit.amount().cents()).sum())
        .isEqualTo(35_000);
    assertThat(credits().stream().mapToLong(credit -> credit.tax().cents()).sum()).isEqualTo(5_833);
  }

  private static final class CreditNoteTotals {
    static long of(CreditNote note) {
      return note.snapshot().amounts().total().cents();
    }
  }

  private Refund refund(long cents) {
    return refund(cents, Optional.empty());
  }

  private Refund refund(long cents, Optional<CreditNote> note) {
    Refund settled =
        asked(cents, note).settled(RefundStatus.SUCCEEDED, Optional.of("re_1"), world.now);
    world.refunds.add(settled);
    return settled;
  }

  private Refund asked(long cents, Optional<CreditNote> note) {
    world.now = world.now.plusSeconds(1);
    Refund asked =
        Refund.ask(
            new RefundId(PaymentFixtures.fresh()),
            new PaymentId(PAYMENT),
            Money.ofCents(cents),
            Optional.empty(),
            new AccountId("admin"),
            world.now);
    return note.map(one -> asked.paying(one.id().value())).orElse(asked);
  }

  private void fail(Refund refund) {
    world.refunds.save(refund.failed("re_1", world.now));
  }

  private void agree() {
    world.creditRefunds.agree(PAYMENT, world.now);
  }

  private List<CreditNote> notes() {
    return world.store.creditNotes().ofInvoice(invoice.id());
  }

  private List<RefundCredit> credits() {
    return world.refundCredits.ofInvoice(invoice.id());
  }

  private long credited() {
    return credits().stream()
        .filter(RefundCredit::stands)
        .mapToLong(credit -> credit.amount().cents())
        .sum();
  }
}
