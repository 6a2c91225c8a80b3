package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.invoicing.reactions.InvoiceMails;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.SnapshotText;
import fr.livrestaka.domain.invoicing.VatRegime;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.shared.Money;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The area with everything around it in memory: one client with one order. */
final class InvoicingWorld {
  final InMemoryInvoicing store = new InMemoryInvoicing();
  final InMemoryOutbox outbox = new InMemoryOutbox();
  final InMemoryAccounts accounts = new InMemoryAccounts();
  final InMemoryStoredFiles files = new InMemoryStoredFiles();
  final InMemoryOrders orders = new InMemoryOrders();
  final List<Mail> mails = new ArrayList<>();
  final Account client = AccountFixtures.lina();
  final IssueInvoice issueInvoice;
  final IssueCreditNote creditNotes;
  final InvoiceDocuments documents;
  final InvoiceMails invoiceMails;
  private final Order order;

  InvoicingWorld() {
    InMemoryTransactions transactions = new InMemoryTransactions();
    InMemoryIdGenerator ids = new InMemoryIdGenerator();
    Issuers issuers = new Issuers(new Seller(InvoicingFixtures.SELLER, VatRegime.STANDARD));
    accounts.add(client);
    order = order();
    orders.add(order);
    issueInvoice =
        new IssueInvoice(
            orders, accounts, store.invoices(), store.numbering(), issuers, outbox, ids);
    creditNotes =
        new IssueCreditNote(
            store.invoices(),
            store.creditNotes(),
            store.numbering(),
            issuers,
            outbox,
            transactions,
            ids);
    documents =
        new InvoiceDocuments(
            snapshot -> SnapshotText.write(snapshot).getBytes(StandardCharsets.UTF_8),
            files,
            store.invoices(),
            store.creditNotes(),
            transactions);
    Site site = new Site("https://staka.example", "admin@example.org", "aide@example.org");
    invoiceMails = new InvoiceMails(accounts, mails::add, site, transactions);
  }

  Invoice pay(String paymentId, long cents) {
    return issueInvoice.issueForPayment(
        new PaidOrder(
            order.id(), paymentId, client.id(), Money.ofCents(cents), InvoicingFixtures.NOW),
        InvoicingFixtures.NOW);
  }

  private Order order() {
    OrderRequest request =
        new OrderRequest(
            "Correction de roman",
            Optional.of("Deux tomes"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Order.place(
        new OrderId("order-1"), client.id(), request, Optional.empty(), InvoicingFixtures.NOW);
  }
}
