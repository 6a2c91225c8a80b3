package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.accounts.InMemoryCompanies;
import fr.livrestaka.application.audit.InMemoryAuditLog;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.invoicing.correction.InForce;
import fr.livrestaka.application.invoicing.credit.CreditOutdatedInvoice;
import fr.livrestaka.application.invoicing.credit.CreditRefunds;
import fr.livrestaka.application.invoicing.credit.IssueCreditNote;
import fr.livrestaka.application.invoicing.documents.InvoiceDocuments;
import fr.livrestaka.application.invoicing.documents.InvoiceLinks;
import fr.livrestaka.application.invoicing.reactions.InvoiceMails;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.orders.InMemoryEstimates;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.InMemoryWithdrawalTokens;
import fr.livrestaka.application.payments.InMemoryDisputes;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.InMemoryRefunds;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.payments.refunds.PaymentLedgers;
import fr.livrestaka.application.pricing.InMemoryTariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The area with everything around it in memory: one client with one order. */
public final class InvoicingWorld {
  public static final Caller ADMIN =
      new Caller(new AccountId("admin-1"), "admin@example.org", Role.ADMIN, Origin.UNKNOWN);

  private static final Site SITE =
      new Site(
          "https://staka.example",
          "https://api.staka.example",
          "admin@example.org",
          "aide@example.org");

  public final InvoiceLinks links =
      new InvoiceLinks(new InMemoryInvoiceTokens(), new InMemoryWithdrawalTokens(), SITE);
  public final InMemoryInvoicing store = new InMemoryInvoicing();
  public final InMemoryOutbox outbox = new InMemoryOutbox();
  final InMemoryCompanies companies = new InMemoryCompanies();
  public final InMemoryAccounts accounts = new InMemoryAccounts();
  final InMemoryStoredFiles files = new InMemoryStoredFiles();
  final InMemoryOrders orders = new InMemoryOrders();
  final InMemoryEstimates estimates = new InMemoryEstimates();
  final InMemoryPayments payments = new InMemoryPayments();
  final InMemoryTariffs tariffs = new InMemoryTariffs();
  public final List<Mail> mails = new ArrayList<>();
  public final Account client = AccountFixtures.lina();
  public final InMemoryAuditLog audit = new InMemoryAuditLog();
  final InMemoryUnpaidInvoices unpaid = new InMemoryUnpaidInvoices(store);
  final IssueInvoice issueInvoice;
  final InvoiceUnpaidOrder invoiceUnpaidOrder;
  public final IssueCreditNote creditNotes;
  final CreditOutdatedInvoice creditOutdatedInvoice;
  public final CreditRefunds creditRefunds;
  public final InMemoryRefunds refunds = new InMemoryRefunds(payments);
  public final InMemoryRefundCredits refundCredits = new InMemoryRefundCredits(store.creditNotes());
  final InvoiceDocuments documents;
  public final InvoiceMails invoiceMails;
  final Order order;
  public Instant now = InvoicingFixtures.NOW;

  /** What the order told when it was given its present price. */
  List<DomainEvent> lastReprice = List.of();

  /** Another library prints other bytes. */
  String printedBy = "";

  public InvoicingWorld() {
    InMemoryTransactions transactions = new InMemoryTransactions();
    InMemoryIdGenerator ids = new InMemoryIdGenerator();
    CurrentSeller currentSeller = Sellers.under(VatRegime.STANDARD);
    accounts.add(client);
    order = order();
    orders.add(order);
    Billings billings = new Billings(accounts, companies, payments, tariffs, currentSeller);
    creditNotes =
        new IssueCreditNote(
            store.invoices(),
            store.creditNotes(),
            new InForce(new InMemoryCorrectiveInvoices(store)),
            store.numbering(),
            currentSeller,
            outbox,
            transactions,
            ids);
    creditRefunds =
        new CreditRefunds(
            new PaymentLedgers(payments, refunds, new InMemoryDisputes(payments), outbox),
            refundCredits,
            store.invoices(),
            store.creditNotes(),
            store.numbering(),
            creditNotes,
            transactions);
    OrderInvoices orderInvoices =
        new OrderInvoices(
            store.invoices(), store.numbering(), creditNotes, currentSeller, links, outbox, ids);
    PriceToInvoice price = new PriceToInvoice(estimates);
    creditOutdatedInvoice =
        new CreditOutdatedInvoice(orders, price, orderInvoices, transactions, () -> now);
    issueInvoice =
        new IssueInvoice(store.invoices(), store.numbering(), billings, orderInvoices, outbox);
    invoiceUnpaidOrder =
        new InvoiceUnpaidOrder(
            orders,
            store.invoices(),
            store.numbering(),
            billings,
            price,
            orderInvoices,
            audit,
            transactions,
            () -> now);
    documents =
        new InvoiceDocuments(
            snapshot -> (printedBy + SnapshotText.write(snapshot)).getBytes(StandardCharsets.UTF_8),
            files,
            store.invoices(),
            store.creditNotes(),
            new InMemoryCorrectiveInvoices(store),
            new InMemoryReceiptPrinter(),
            new InMemoryReceipts(),
            audit,
            transactions);
    invoiceMails = new InvoiceMails(accounts, mails::add, links, SITE, transactions);
  }

  public Invoice pay(String paymentId, long cents) {
    return issueInvoice.issueForPayment(
        stored(),
        new PaidOrder(order.id(), paymentId, client.id(), Money.ofCents(cents), now),
        now);
  }

  /** The payment of such an invoice, so that refunds can be made of it. */
  public void addPayment(String paymentId, long cents) {
    payments.add(PaymentFixtures.payment(new PaymentId(paymentId), order.id(), cents, now));
  }

  public Invoice invoiceUnpaid() {
    return invoiceUnpaidOrder.invoice(ADMIN, order.id());
  }

  /** As the order stands now. */
  Order stored() {
    return orders.find(order.id()).orElseThrow();
  }

  /** The team gives the order another price. */
  Estimate reprice(long cents) {
    Money price = Money.ofCents(cents);
    Order repriced = stored().estimateSent(100, price, Actor.Part.ADMIN, now);
    orders.save(repriced);
    lastReprice = repriced.events();
    Estimate estimate =
        Estimate.sent(
                new EstimateId(cents + "@" + now), order.id(), 100, price, Optional.empty(), now)
            .state();
    estimates.add(estimate);
    return estimate;
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
        new OrderId("order-1"),
        client.id(),
        request,
        Optional.of(Money.ofCents(48_000)),
        InvoicingFixtures.NOW);
  }
}
