package fr.livrestaka.persistence.testing;

import fr.livrestaka.application.invoicing.IssuedDocuments;
import fr.livrestaka.application.invoicing.port.CorrectiveInvoices;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import java.time.Instant;
import java.util.UUID;

/** Accounting documents and money that are stored. */
public final class StoredInvoicing {
  /** Long after, so that nobody takes what was purged for something that was changed. */
  private static final Instant PURGED = Instant.parse("2040-01-01T00:00:00Z");

  private StoredInvoicing() {}

  public static Transactions transactions() {
    return TestStore.bean(Transactions.class);
  }

  public static IssuedDocuments documents() {
    return new IssuedDocuments(
        TestStore.bean(Invoices.class),
        TestStore.bean(CreditNotes.class),
        TestStore.bean(CorrectiveInvoices.class),
        TestStore.bean(Numbering.class),
        transactions());
  }

  public static void purge(String document) {
    transactions().write(() -> TestStore.bean(RetiredInvoices.class).purge(document, PURGED));
  }

  public static void pay(OrderId order, String payment, long cents, Instant at) {
    sql(
        "INSERT INTO payments (id, commandeId, stripeSessionId, amount, refundable, paidAt)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        payment,
        order.value(),
        "cs_" + payment,
        cents,
        cents,
        at);
  }

  /** Gives its id. */
  public static String refund(String payment, long cents, Instant at) {
    String id = UUID.randomUUID().toString();
    sql(
        "INSERT INTO refunds (id, paymentId, amount, status, createdAt, settledAt)"
            + " VALUES (?, ?, ?, 'SUCCEEDED', ?, ?)",
        id,
        payment,
        cents,
        at,
        at);
    return id;
  }

  public static void sql(String statement, Object... values) {
    transactions().write(() -> TestStore.bean(Statements.class).update(statement, values));
  }
}
