package fr.livrestaka.application.invoicing.receipts;

import fr.livrestaka.application.invoicing.correction.InForce;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoicePayment;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.domain.invoicing.receipts.ReceiptId;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes the receipt of a payment, once. What was adopted has nothing frozen, and gets none. */
@Singleton
public class IssueReceipt {
  private final Invoices invoices;
  private final CreditNotes notes;
  private final InForce inForce;
  private final Receipts receipts;
  private final InvoicePayments payments;
  private final Transactions transactions;
  private final IdGenerator ids;

  @Inject
  public IssueReceipt(
      Invoices invoices,
      CreditNotes notes,
      InForce inForce,
      Receipts receipts,
      InvoicePayments payments,
      Transactions transactions,
      IdGenerator ids) {
    this.invoices = invoices;
    this.notes = notes;
    this.inForce = inForce;
    this.receipts = receipts;
    this.payments = payments;
    this.transactions = transactions;
    this.ids = ids;
  }

  /**
   * @param cause the payment, as {@link InvoicePayment} names it
   * @return the receipt, made now or before; empty where the payment counts no more, because it was
   *     taken back or described otherwise
   */
  public Optional<Receipt> of(InvoiceId id, String cause, Instant now) {
    return transactions.write(() -> invoices.lock(id).flatMap(invoice -> of(invoice, cause, now)));
  }

  private Optional<Receipt> of(Invoice invoice, String cause, Instant now) {
    List<Receipt> earlier = receipts.ofInvoice(invoice.id());
    return payments
        .of(invoice)
        .filter(money -> money.cause().filter(cause::equals).isPresent())
        .map(money -> ofCause(earlier, cause).orElseGet(() -> make(invoice, money, earlier, now)));
  }

  private static Optional<Receipt> ofCause(List<Receipt> earlier, String cause) {
    return earlier.stream().filter(receipt -> receipt.cause().equals(cause)).findFirst();
  }

  private Receipt make(Invoice invoice, InvoicePayment money, List<Receipt> earlier, Instant now) {
    Money credited = CreditNote.takenFrom(invoice.id(), notes.ofInvoice(invoice.id()));
    Receipt receipt =
        Receipt.of(
            new ReceiptId(ids.next()), invoice, inForce.of(invoice), money, credited, earlier, now);
    receipts.add(receipt);
    return receipt;
  }
}
