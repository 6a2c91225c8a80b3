package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.InvoiceView.ClientPart;
import fr.livrestaka.application.invoicing.InvoiceView.OrderPart;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.orders.PlaceOrder;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A client, an administrator, and orders of the client that are invoiced, in one house. */
public final class SoldOrders {
  public final OrderWorld world = new OrderWorld();
  public final InMemoryHouse house = world.house;

  public Caller client() {
    return world.lina();
  }

  public Caller admin() {
    return world.team();
  }

  /** An order that is paid and invoiced; its client has got the document. */
  public Invoice paid(long cents) {
    Order order = house.get(PlaceOrder.class).place(client(), OrderWorld.request(Optional.empty()));
    PaymentId payment = new PaymentId(PaymentFixtures.fresh());
    house
        .get(InMemoryPayments.class)
        .add(PaymentFixtures.payment(payment, order.id(), cents, house.now()));
    PaidOrder paid =
        new PaidOrder(
            order.id(), payment.value(), world.author.id(), Money.ofCents(cents), house.now());
    IssueInvoice issue = house.get(IssueInvoice.class);
    Invoice invoice =
        house.get(Transactions.class).write(() -> issue.issueForPayment(order, paid, house.now()));
    house.carryOut();
    return invoice;
  }

  /** An order for 350 € that is invoiced before it is paid; its client has got the document. */
  public Invoice unpaid() {
    Invoice invoice = house.get(InvoiceUnpaidOrder.class).invoice(admin(), world.placed().id());
    house.carryOut();
    return invoice;
  }

  /** The payment of an invoice by card comes in, and is settled. */
  public Invoice payByCard(Invoice open) {
    Order order = house.get(Orders.class).find(open.order()).orElseThrow();
    PaymentId payment = new PaymentId(PaymentFixtures.fresh());
    Money due = open.snapshot().amounts().total();
    house
        .get(InMemoryPayments.class)
        .add(PaymentFixtures.payment(payment, order.id(), due.cents(), house.now()));
    PaidOrder paid =
        new PaidOrder(order.id(), payment.value(), world.author.id(), due, house.now());
    IssueInvoice issue = house.get(IssueInvoice.class);
    return house
        .get(Transactions.class)
        .write(() -> issue.issueForPayment(order, paid, house.now()));
  }

  /** An invoice of the former service, over 480 €. */
  public InvoiceView adopted(String number, String pdfUrl) {
    Order order = world.placed();
    Account client = world.author;
    InvoiceView invoice =
        new InvoiceView(
            new InvoiceId("former-" + number),
            number,
            Money.ofCents(48_000),
            Money.ZERO,
            pdfUrl,
            InvoiceStatus.GENERATED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Instant.parse("2025-03-02T09:15:00Z"),
            new OrderPart(
                order.id(),
                order.titre(),
                order.description(),
                order.statut(),
                Optional.empty(),
                order.createdAt(),
                order.updatedAt()),
            new ClientPart(
                client.id(),
                client.prenom(),
                client.nom(),
                client.email(),
                client.adresse(),
                client.telephone()));
    house.get(InMemoryInvoicing.class).adopt(invoice);
    return invoice;
  }

  /** As it stands now. */
  public InvoiceView shown(InvoiceId invoice) {
    return house.get(ReadInvoices.class).one(invoice);
  }

  public List<CreditNote> notes(Invoice invoice) {
    return house.get(CreditNotes.class).ofInvoice(invoice.id());
  }

  /** What was written down of that invoice, oldest first. */
  public List<String> audited(InvoiceId invoice) {
    return house.audited().stream()
        .filter(entry -> entry.targetId().equals(Optional.of(invoice.value())))
        .map(AuditEntry::action)
        .toList();
  }

  /** The mails of that kind, oldest first. */
  public List<Mail> mails(String template) {
    return house.mails().stream().filter(mail -> mail.template().equals(template)).toList();
  }
}
