package fr.livrestaka.application.payments.refunds;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteBalance;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Says what a credit note owes. Within the open transaction, the payment locked. */
@Singleton
public class OwedCreditNotes {
  private final Invoices invoices;
  private final CreditNotes notes;
  private final RefundCredits credits;

  @Inject
  public OwedCreditNotes(Invoices invoices, CreditNotes notes, RefundCredits credits) {
    this.invoices = invoices;
    this.notes = notes;
    this.credits = credits;
  }

  /**
   * What a credit note owes. Refunds that are on their way are not counted.
   *
   * @throws NotFound the payment's invoice has no such credit note
   */
  Money of(PaymentId payment, String id) {
    Invoice invoice = invoices.ofPayment(payment.value()).orElseThrow(OwedCreditNotes::missing);
    CreditNote note =
        notes.ofInvoice(invoice.id()).stream()
            .filter(one -> one.id().value().equals(id))
            .findFirst()
            .orElseThrow(OwedCreditNotes::missing);
    return CreditNoteBalance.of(note, credits.ofInvoice(invoice.id())).owed();
  }

  private static NotFound missing() {
    return new NotFound("payments.credit-note-not-found");
  }
}
