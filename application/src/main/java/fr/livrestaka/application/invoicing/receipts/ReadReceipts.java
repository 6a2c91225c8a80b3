package fr.livrestaka.application.invoicing.receipts;

import fr.livrestaka.application.invoicing.ReadInvoices;
import fr.livrestaka.application.invoicing.documents.InvoiceDocuments;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoicePayment;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.domain.invoicing.receipts.ReceiptId;
import fr.livrestaka.domain.invoicing.refusals.InvoiceOfAnother;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Shows receipts and their documents: to clients their own, to administrators all. */
@Singleton
public class ReadReceipts {
  private final ReadInvoices readInvoices;
  private final Invoices invoices;
  private final Receipts receipts;
  private final InvoicePayments payments;
  private final InvoiceDocuments documents;
  private final Transactions transactions;

  @Inject
  public ReadReceipts(
      ReadInvoices readInvoices,
      Invoices invoices,
      Receipts receipts,
      InvoicePayments payments,
      InvoiceDocuments documents,
      Transactions transactions) {
    this.readInvoices = readInvoices;
    this.invoices = invoices;
    this.receipts = receipts;
    this.payments = payments;
    this.documents = documents;
    this.transactions = transactions;
  }

  /**
   * A receipt as lists show it.
   *
   * @param counts whether its payment is still the one that paid the invoice
   */
  public record Shown(Receipt receipt, boolean counts) {}

  /** A receipt with its PDF. */
  public record Document(Receipt receipt, byte[] bytes) {
    @Override
    public String toString() {
      return "Document[" + bytes.length + "]";
    }
  }

  /**
   * The receipts of a client's invoice, the oldest first.
   *
   * @throws NotFound no such invoice
   * @throws InvoiceOfAnother it is another client's, whatever the caller's role
   */
  public List<Shown> own(Caller caller, InvoiceId invoice) {
    return of(readInvoices.ownOne(caller, invoice).id());
  }

  /**
   * As {@link #own}, for administrators.
   *
   * @throws NotFound no such invoice
   */
  public List<Shown> any(InvoiceId invoice) {
    return of(readInvoices.one(invoice).id());
  }

  /**
   * @throws NotFound no such invoice, or no such receipt of it
   * @throws InvoiceOfAnother it is another client's, whatever the caller's role
   */
  public Document ownDocument(Caller caller, InvoiceId invoice, ReceiptId id) {
    return document(own(caller, invoice), id);
  }

  /**
   * As {@link #ownDocument}, for administrators.
   *
   * @throws NotFound no such invoice, or no such receipt of it
   */
  public Document anyDocument(InvoiceId invoice, ReceiptId id) {
    return document(any(invoice), id);
  }

  private List<Shown> of(InvoiceId id) {
    return transactions.readCurrent(
        () -> {
          Optional<Invoice> invoice = invoices.find(id);
          Optional<String> cause = invoice.flatMap(payments::of).flatMap(InvoicePayment::cause);
          return receipts.ofInvoice(id).stream()
              .map(one -> new Shown(one, cause.filter(one.cause()::equals).isPresent()))
              .toList();
        });
  }

  private Document document(List<Shown> all, ReceiptId id) {
    Receipt receipt =
        all.stream()
            .map(Shown::receipt)
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("invoicing.receipt-not-found"));
    return new Document(receipt, documents.of(receipt));
  }
}
