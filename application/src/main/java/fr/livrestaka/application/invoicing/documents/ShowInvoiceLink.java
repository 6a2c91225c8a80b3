package fr.livrestaka.application.invoicing.documents;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceToken;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows an invoice to who has the link that its mail and its document bear. */
@Singleton
public class ShowInvoiceLink {
  private final Invoices invoices;
  private final Accounts accounts;
  private final InvoiceLinks links;
  private final Transactions transactions;

  @Inject
  public ShowInvoiceLink(
      Invoices invoices, Accounts accounts, InvoiceLinks links, Transactions transactions) {
    this.invoices = invoices;
    this.accounts = accounts;
    this.links = links;
    this.transactions = transactions;
  }

  /**
   * @throws NotFound no such link, or the client was erased
   */
  public Invoice of(String token) {
    return InvoiceToken.of(token)
        .flatMap(secret -> transactions.readCurrent(() -> find(secret)))
        .orElseThrow(() -> new NotFound("invoicing.not-found"));
  }

  private Optional<Invoice> find(InvoiceToken token) {
    return links
        .invoiceOf(token)
        .flatMap(invoices::find)
        .filter(invoice -> links.isGenuine(token, invoice))
        .filter(
            invoice -> accounts.find(invoice.client()).filter(Account::isReachable).isPresent());
  }
}
