package fr.livrestaka.application.invoicing.correction;

import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.ReadInvoices;
import fr.livrestaka.application.invoicing.documents.InvoiceDocuments;
import fr.livrestaka.application.invoicing.port.CorrectiveInvoices;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoiceId;
import fr.livrestaka.domain.invoicing.refusals.InvoiceOfAnother;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Shows corrective invoices and their documents: to clients their own, to administrators all. */
@Singleton
public class ReadCorrectiveInvoices {
  private final ReadInvoices readInvoices;
  private final CorrectiveInvoices corrections;
  private final InvoiceDocuments documents;
  private final Transactions transactions;

  @Inject
  public ReadCorrectiveInvoices(
      ReadInvoices readInvoices,
      CorrectiveInvoices corrections,
      InvoiceDocuments documents,
      Transactions transactions) {
    this.readInvoices = readInvoices;
    this.corrections = corrections;
    this.documents = documents;
    this.transactions = transactions;
  }

  /** A corrective invoice with its PDF. */
  public record Document(CorrectiveInvoice corrective, byte[] bytes) {
    @Override
    public String toString() {
      return "Document[" + bytes.length + "]";
    }
  }

  /**
   * Those of a client's invoice in the order of issue; the last one is in force.
   *
   * @throws NotFound no such invoice
   * @throws InvoiceOfAnother it is another client's, whatever the caller's role
   */
  public List<CorrectiveInvoice> own(Caller caller, InvoiceId invoice) {
    return of(readInvoices.ownOne(caller, invoice).id());
  }

  /**
   * As {@link #own}, for administrators.
   *
   * @throws NotFound no such invoice
   */
  public List<CorrectiveInvoice> any(InvoiceId invoice) {
    return of(readInvoices.one(invoice).id());
  }

  /**
   * @throws NotFound no such invoice, or no such correction of it
   * @throws InvoiceOfAnother it is another client's, whatever the caller's role
   */
  public Document ownDocument(Caller caller, InvoiceId invoice, CorrectiveInvoiceId id) {
    return document(own(caller, invoice), id);
  }

  /**
   * As {@link #ownDocument}, for administrators.
   *
   * @throws NotFound no such invoice, or no such correction of it
   */
  public Document anyDocument(InvoiceId invoice, CorrectiveInvoiceId id) {
    return document(any(invoice), id);
  }

  /** The last correction of an invoice that somebody may see. */
  public Optional<CorrectiveInvoice> replacing(InvoiceView invoice) {
    return of(invoice.id()).stream().reduce((one, next) -> next);
  }

  private List<CorrectiveInvoice> of(InvoiceId invoice) {
    return transactions.readCurrent(() -> corrections.ofInvoice(invoice));
  }

  private Document document(List<CorrectiveInvoice> all, CorrectiveInvoiceId id) {
    CorrectiveInvoice corrective =
        all.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("invoicing.corrective-not-found"));
    return new Document(corrective, documents.of(corrective));
  }
}
