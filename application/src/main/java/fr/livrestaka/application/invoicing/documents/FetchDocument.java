package fr.livrestaka.application.invoicing.documents;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.ReadInvoices;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.refusals.InvoiceOfAnother;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Gets the document of an invoice: that of an invoice issued here is made anew where it is missing,
 * that of an adopted one is not.
 */
@Singleton
public class FetchDocument {
  private final ReadInvoices readInvoices;
  private final Invoices invoices;
  private final InvoiceDocuments documents;
  private final StoredFiles files;
  private final Transactions transactions;

  @Inject
  public FetchDocument(
      ReadInvoices readInvoices,
      Invoices invoices,
      InvoiceDocuments documents,
      StoredFiles files,
      Transactions transactions) {
    this.readInvoices = readInvoices;
    this.invoices = invoices;
    this.documents = documents;
    this.files = files;
    this.transactions = transactions;
  }

  /**
   * As a client.
   *
   * @throws NotFound no such invoice, or an adopted one's file is missing
   * @throws InvoiceOfAnother it is another client's, whatever the caller's role
   */
  public InvoiceDocument own(Caller caller, InvoiceId id) {
    return of(readInvoices.ownOne(caller, id));
  }

  /**
   * As an administrator.
   *
   * @throws NotFound no such invoice, or an adopted one's file is missing
   */
  public InvoiceDocument any(InvoiceId id) {
    return of(readInvoices.one(id));
  }

  /**
   * @throws NotFound an adopted invoice's file is missing
   */
  public byte[] bytesOf(InvoiceView view) {
    return ours(view.id())
        .map(documents::of)
        .or(() -> StoredPath.ofUrl(view.pdfUrl()).flatMap(files::read))
        .orElseThrow(() -> new NotFound("invoicing.file-missing"));
  }

  /**
   * Has the document made from what was frozen at the issue, where it is missing or damaged
   * (contract B 5.5); the audit log tells who wanted it and what was found.
   *
   * @throws NotFound no such invoice, or an adopted one, of which nothing was frozen
   */
  public InvoiceView remake(Caller caller, InvoiceId id) {
    InvoiceView view = readInvoices.one(id);
    documents.remake(caller, ours(id).orElseThrow(() -> new NotFound("invoicing.nothing-frozen")));
    return view;
  }

  private InvoiceDocument of(InvoiceView view) {
    return view.isElsewhere()
        ? new InvoiceDocument.Elsewhere(view, view.pdfUrl())
        : new InvoiceDocument.Pdf(view, bytesOf(view));
  }

  private Optional<Invoice> ours(InvoiceId id) {
    return transactions.read(() -> invoices.find(id));
  }
}
