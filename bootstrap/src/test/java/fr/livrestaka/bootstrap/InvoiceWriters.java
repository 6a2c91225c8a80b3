package fr.livrestaka.bootstrap;

import fr.livrestaka.application.invoicing.IssueInvoice;
import fr.livrestaka.application.invoicing.PaidOrder;
import fr.livrestaka.application.invoicing.credit.IssueCreditNote;
import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.invoicing.register.RegisterFoundInvoices;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.config.Database;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.config.SettingsReader;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A process that records payments with their invoices, and credits every third, from 32 threads
 * until it is killed.
 */
final class InvoiceWriters {
  static final int WRITERS = 32;

  private final ApplicationContext context;
  private final AccountId client;

  private InvoiceWriters(ApplicationContext context, AccountId client) {
    this.context = context;
    this.client = client;
  }

  /**
   * @param arguments the client's id, of whom there are orders 0 to 31
   */
  public static void main(String[] arguments) {
    Settings settings = SettingsReader.read(System.getenv());
    ApplicationContext context = Program.contextOf(settings, Database.open(settings));
    context.getBean(RegisterFoundInvoices.class).run();
    InvoiceWriters writers = new InvoiceWriters(context, new AccountId(arguments[0]));
    for (int writer = 0; writer < WRITERS; writer++) {
      OrderId order = new OrderId(arguments[0] + "-" + writer);
      new Thread(() -> writers.write(order), "writer-" + writer).start();
    }
  }

  private void write(OrderId order) {
    for (int turn = 1; ; turn++) {
      Invoice invoice = pay(order, 1_000 + turn);
      if (turn % 3 == 0) {
        context
            .getBean(IssueCreditNote.class)
            .credit(
                invoice.id(),
                new Credit(Money.ofCents(1 + turn), "Remise", "crash-test"),
                Instant.now());
      }
    }
  }

  private Invoice pay(OrderId order, long cents) {
    String payment = UUID.randomUUID().toString();
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return context
        .getBean(Transactions.class)
        .write(
            () -> {
              context
                  .getBean(Statements.class)
                  .update(
                      "INSERT INTO payments (id, commandeId, stripeSessionId, amount, refundable,"
                          + " paidAt) VALUES (?, ?, ?, ?, ?, ?)",
                      payment,
                      order.value(),
                      payment,
                      cents,
                      cents,
                      now);
              context.getBean(BookChanges.class).changed(BookKind.PAYMENT, payment);
              return context
                  .getBean(IssueInvoice.class)
                  .issueForPayment(
                      context.getBean(Orders.class).find(order).orElseThrow(),
                      new PaidOrder(order, payment, client, Money.ofCents(cents), now),
                      now);
            });
  }
}
