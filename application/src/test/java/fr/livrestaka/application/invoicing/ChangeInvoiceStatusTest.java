package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.credit.IssueCreditNote;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceLife;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.MoneyReceived;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.events.CreditNoteIssued;
import fr.livrestaka.domain.invoicing.refusals.InvoiceChangeRefused;
import fr.livrestaka.domain.orders.events.PayablePriceChanged;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What administrators make of an invoice by hand. */
class ChangeInvoiceStatusTest {
  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Test
  void whatAPaymentPaidIsCancelledByOneCreditNoteAndNothingElse() {
    Invoice invoice = sold.paid(48_000);
    for (InvoiceStatus open : InvoiceLife.open()) {
      assertThatExceptionOfType(InvoiceChangeRefused.class)
          .isThrownBy(() -> change(invoice.id(), open));
    }
    assertThat(change(invoice.id(), InvoiceStatus.PAID).status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(sold.audited(invoice.id())).isEmpty();

    InvoiceView cancelled = change(invoice.id(), InvoiceStatus.CANCELLED);
    assertThat(cancelled.status()).isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(cancelled.paidAt()).isPresent();
    assertThat(change(invoice.id(), InvoiceStatus.CANCELLED)).isEqualTo(cancelled);
    assertThatExceptionOfType(InvoiceChangeRefused.class)
        .isThrownBy(() -> change(invoice.id(), InvoiceStatus.PAID));
    assertThat(sold.notes(invoice))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.snapshot().amounts()).isEqualTo(invoice.snapshot().amounts());
              assertThat(note.snapshot().corrects().orElseThrow().reason()).isNotBlank();
            });
    assertThat(sold.audited(invoice.id())).containsExactly("INVOICE_CANCELLED");
    house.carryOut();
    assertThat(sold.mails("credit-note-issued")).hasSize(1);
  }

  @Test
  void whatIsLeftOfAPartlyCreditedOneIsCredited() {
    Invoice invoice = sold.paid(48_003);
    credit(invoice, 10_001);
    change(invoice.id(), InvoiceStatus.CANCELLED);

    assertThat(sold.notes(invoice))
        .extracting(note -> note.snapshot().amounts().total().cents())
        .containsExactly(10_001L, 38_002L);
    assertThat(taxOf(sold.notes(invoice))).isEqualTo(invoice.snapshot().amounts().tax());
  }

  @Test
  void moneyThatCameByHandIsWrittenDownOnceAndVoidedWhenTheMarkIsTakenBack() {
    Invoice invoice = sold.unpaid();
    house.pass(Duration.ofDays(2));
    MoneyReceived transfer =
        new MoneyReceived(
            PaymentWay.VIREMENT, Optional.of(LocalDate.of(2026, 3, 3)), Optional.of("VIR 42"));
    InvoiceView paid = change(invoice.id(), InvoiceStatus.PAID, transfer);

    assertThat(paid.status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(paid.paidAt()).hasValue(Instant.parse("2026-03-02T23:00:00Z"));
    HandPayment received = received(invoice).orElseThrow();
    assertThat(received.way()).isEqualTo(PaymentWay.VIREMENT);
    assertThat(received.amount()).isEqualTo(Money.ofCents(35_000));
    assertThat(received.reference()).hasValue("VIR 42");
    assertThat(received.recordedBy()).hasValue(sold.admin().id());
    assertThat(change(invoice.id(), InvoiceStatus.PAID, transfer)).isEqualTo(paid);
    assertThat(change(invoice.id(), InvoiceStatus.PAID)).isEqualTo(paid);
    assertThat(house.get(InMemoryHandPayments.class).all()).hasSize(1);
    assertThat(sold.audited(invoice.id())).containsExactly("INVOICE_GENERATED", "INVOICE_UPDATED");
    assertThat(repricings(invoice)).isEqualTo(1);

    InvoiceView waiting = change(invoice.id(), InvoiceStatus.GENERATED);
    assertThat(waiting.status()).isEqualTo(InvoiceStatus.GENERATED);
    assertThat(waiting.paidAt()).isEmpty();
    assertThat(received(invoice)).isEmpty();
    assertThat(house.get(InMemoryHandPayments.class).all())
        .singleElement()
        .extracting(HandPayment::voidedAt)
        .isEqualTo(Optional.of(house.now()));
  }

  @Test
  void moneyThatIsDescribedOtherwiseTakesThePlaceOfWhatWasSaidBefore() {
    Invoice invoice = sold.unpaid();
    change(invoice.id(), InvoiceStatus.PAID);
    assertThat(received(invoice).orElseThrow().way()).isEqualTo(PaymentWay.AUTRE);
    house.pass(Duration.ofDays(1));
    MoneyReceived cheque =
        new MoneyReceived(
            PaymentWay.CHEQUE, Optional.of(LocalDate.of(2026, 3, 2)), Optional.empty());
    InvoiceView paid = change(invoice.id(), InvoiceStatus.PAID, cheque);

    assertThat(received(invoice).orElseThrow().way()).isEqualTo(PaymentWay.CHEQUE);
    assertThat(paid.paidAt()).hasValue(received(invoice).orElseThrow().paidAt());
    assertThat(house.get(InMemoryHandPayments.class).all())
        .extracting(HandPayment::stands)
        .containsExactly(false, true);
    assertThat(sold.audited(invoice.id()))
        .containsExactly("INVOICE_GENERATED", "INVOICE_UPDATED", "INVOICE_UPDATED");
  }

  @Test
  void moneyThatIsDescribedOtherwiseWithoutADayKeepsItsDay() {
    Invoice invoice = sold.unpaid();
    change(invoice.id(), InvoiceStatus.PAID);
    Instant came = house.now();
    house.pass(Duration.ofDays(3));
    MoneyReceived cheque =
        new MoneyReceived(PaymentWay.CHEQUE, Optional.empty(), Optional.of("CHQ 7"));
    InvoiceView paid = change(invoice.id(), InvoiceStatus.PAID, cheque);

    assertThat(received(invoice).orElseThrow().paidAt()).isEqualTo(came);
    assertThat(received(invoice).orElseThrow().way()).isEqualTo(PaymentWay.CHEQUE);
    assertThat(paid.paidAt()).hasValue(came);
  }

  @Test
  void whatCreditNotesHaveLeftCameByHandAndStaysWhenTheInvoiceIsCancelled() {
    Invoice invoice = sold.unpaid();
    credit(invoice, 5_001);
    change(invoice.id(), InvoiceStatus.PAID);
    assertThat(received(invoice).orElseThrow().amount()).isEqualTo(Money.ofCents(29_999));

    change(invoice.id(), InvoiceStatus.CANCELLED);
    assertThat(received(invoice)).isPresent();
    assertThat(sold.notes(invoice)).hasSize(2);
  }

  @Test
  void moneyThatIsStillToComeIsRefusedAndChangesNothing() {
    Invoice invoice = sold.unpaid();
    InvoiceView before = sold.shown(invoice.id());
    MoneyReceived tomorrow =
        new MoneyReceived(
            PaymentWay.VIREMENT, Optional.of(LocalDate.of(2026, 3, 3)), Optional.empty());

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> change(invoice.id(), InvoiceStatus.PAID, tomorrow));
    assertThat(sold.shown(invoice.id())).isEqualTo(before);
    assertThat(received(invoice)).isEmpty();
    assertThat(sold.audited(invoice.id())).containsExactly("INVOICE_GENERATED");
  }

  /** Another administrator was there first. */
  @Test
  void whoComesSecondFindsWhatTheFirstHasMade() {
    Invoice invoice = sold.unpaid();
    credit(invoice, 35_000);

    assertThatExceptionOfType(InvoiceChangeRefused.class)
        .isThrownBy(() -> change(invoice.id(), InvoiceStatus.PAID));
    assertThat(received(invoice)).isEmpty();
    assertThat(change(invoice.id(), InvoiceStatus.CANCELLED).status())
        .isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(sold.notes(invoice)).hasSize(1);
  }

  @Test
  void anAdoptedOneMovesBetweenItsStatesAndIsCancelledWithoutACreditNote() {
    InvoiceId adopted = sold.adopted("DEMO-1", "/uploads/invoices/x.pdf").id();
    assertThat(change(adopted, InvoiceStatus.OVERDUE).status()).isEqualTo(InvoiceStatus.OVERDUE);
    assertThat(change(adopted, InvoiceStatus.PAID).paidAt()).hasValue(house.now());
    InvoiceView waiting = change(adopted, InvoiceStatus.GENERATED);
    assertThat(waiting.status()).isEqualTo(InvoiceStatus.GENERATED);
    assertThat(waiting.paidAt()).isEmpty();

    assertThat(change(adopted, InvoiceStatus.CANCELLED).status())
        .isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(house.events()).noneMatch(CreditNoteIssued.class::isInstance);
    assertThat(sold.audited(adopted))
        .containsExactly(
            "INVOICE_UPDATED", "INVOICE_UPDATED", "INVOICE_UPDATED", "INVOICE_CANCELLED");
  }

  @Test
  void whatIsNotThereCannotBeChanged() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> change(new InvoiceId("nothing"), InvoiceStatus.PAID));
  }

  private InvoiceView change(InvoiceId id, InvoiceStatus asked) {
    return house.get(ChangeInvoiceStatus.class).change(sold.admin(), id, asked, Optional.empty());
  }

  private InvoiceView change(InvoiceId id, InvoiceStatus asked, MoneyReceived money) {
    return house.get(ChangeInvoiceStatus.class).change(sold.admin(), id, asked, Optional.of(money));
  }

  private void credit(Invoice invoice, long cents) {
    Credit credit = new Credit(Money.ofCents(cents), "Geste", "by-hand:" + cents);
    house.get(IssueCreditNote.class).credit(invoice.id(), credit, house.now());
  }

  private Optional<HandPayment> received(Invoice invoice) {
    return house.get(ReadInvoices.class).handPayment(invoice.id());
  }

  private long repricings(Invoice invoice) {
    return house.events().stream()
        .filter(event -> event.equals(new PayablePriceChanged(invoice.order())))
        .count();
  }

  private static Money taxOf(List<CreditNote> notes) {
    return notes.stream()
        .map(note -> note.snapshot().amounts().tax())
        .reduce(Money.ZERO, Money::plus);
  }
}
