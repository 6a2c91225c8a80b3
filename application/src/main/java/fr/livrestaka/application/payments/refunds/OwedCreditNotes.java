package fr.livrestaka.application.payments.refunds;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.RefundsCredited;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Predicate;

/** Says what credit notes owe. Within the open transaction, the payment locked. */
@Singleton
public class OwedCreditNotes {
  private final Invoices invoices;
  private final CreditNotes notes;
  private final RefundCredits credits;
  private final Refunds refunds;

  @Inject
  public OwedCreditNotes(
      Invoices invoices, CreditNotes notes, RefundCredits credits, Refunds refunds) {
    this.invoices = invoices;
    this.notes = notes;
    this.credits = credits;
    this.refunds = refunds;
  }

  /**
   * What a credit note owes. Refunds that are on their way are not counted.
   *
   * @throws NotFound the payment's invoice has no such credit note
   */
  Money of(PaymentId payment, String id) {
    Invoice invoice = invoices.ofPayment(payment.value()).orElseThrow(OwedCreditNotes::missing);
    return note(invoice, one -> one.id().value().equals(id))
        .map(note -> owed(payment, invoice, note))
        .orElseThrow(OwedCreditNotes::missing);
  }

  /** The credit note of the payment's invoice that was issued for that, where it owes so much. */
  Optional<String> madeFor(String cause, PaymentId payment, Money amount) {
    return invoices
        .ofPayment(payment.value())
        .flatMap(
            invoice ->
                note(invoice, one -> one.cause().equals(cause))
                    .filter(note -> owed(payment, invoice, note).compareTo(amount) >= 0)
                    .map(note -> note.id().value()));
  }

  private Optional<CreditNote> note(Invoice invoice, Predicate<CreditNote> which) {
    return notes.ofInvoice(invoice.id()).stream().filter(which).findFirst();
  }

  private Money owed(PaymentId payment, Invoice invoice, CreditNote note) {
    return RefundsCredited.of(
            invoice.id(),
            notes.ofInvoice(invoice.id()),
            credits.ofInvoice(invoice.id()),
            refunds.ofPayment(payment))
        .owedBy(note);
  }

  private static NotFound missing() {
    return new NotFound("payments.credit-note-not-found");
  }
}
