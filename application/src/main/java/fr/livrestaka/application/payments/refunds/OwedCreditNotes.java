package fr.livrestaka.application.payments.refunds;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteBalance;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What credit notes owe that refunds may pay. Within the open transaction, the payment locked. */
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
   * What a credit note owes, less what refunds are on their way to pay of it.
   *
   * @throws NotFound the payment's invoice has no such credit note
   */
  Money of(PaymentId payment, CreditNoteId id) {
    Invoice invoice = invoices.ofPayment(payment.value()).orElseThrow(OwedCreditNotes::missing);
    CreditNote note =
        notes.ofInvoice(invoice.id()).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(OwedCreditNotes::missing);
    Money owed = CreditNoteBalance.of(note, credits.ofInvoice(invoice.id())).owed();
    return refunds.ofPayment(payment).stream()
        .filter(Refund::isPending)
        .filter(refund -> refund.creditNote().filter(id.value()::equals).isPresent())
        .map(Refund::amount)
        .reduce(owed, Money::minus);
  }

  private static NotFound missing() {
    return new NotFound("payments.credit-note-not-found");
  }
}
