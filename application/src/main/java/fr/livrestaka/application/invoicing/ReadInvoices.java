package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.invoicing.port.InvoiceSearch;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.refusals.InvoiceOfAnother;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows invoices: to clients their own, to administrators all (contract B §4, §5). */
@Singleton
public class ReadInvoices {
  private final InvoiceSearch search;
  private final HandPayments handPayments;
  private final Transactions transactions;

  @Inject
  public ReadInvoices(InvoiceSearch search, HandPayments handPayments, Transactions transactions) {
    this.search = search;
    this.handPayments = handPayments;
    this.transactions = transactions;
  }

  public Page<InvoiceView> own(Caller caller, PageRequest page) {
    return transactions.read(() -> search.ofClient(caller.id(), page));
  }

  /** For administrators. */
  public InvoiceListing all(InvoiceQuery query, PageRequest page) {
    return transactions.read(() -> search.all(query, page));
  }

  /**
   * For administrators.
   *
   * @throws NotFound no such invoice
   */
  public InvoiceView one(InvoiceId id) {
    return transactions.read(() -> search.find(id)).orElseThrow(ReadInvoices::missing);
  }

  /**
   * For administrators: how an invoice was paid that they have marked as paid.
   *
   * @return empty where nobody has marked it, or the mark was taken back
   */
  public Optional<HandPayment> handPayment(InvoiceId id) {
    return transactions.read(() -> handPayments.standing(id));
  }

  /**
   * @throws NotFound no such invoice
   * @throws InvoiceOfAnother it is another client's, whatever the caller's role
   */
  public InvoiceView ownOne(Caller caller, InvoiceId id) {
    InvoiceView invoice = one(id);
    if (!invoice.client().id().equals(caller.id())) throw new InvoiceOfAnother();
    return invoice;
  }

  public static NotFound missing() {
    return new NotFound("invoicing.not-found");
  }
}
