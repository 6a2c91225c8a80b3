package fr.livrestaka.bootstrap.invoicing;

import fr.livrestaka.application.invoicing.IssueInvoice;
import fr.livrestaka.application.invoicing.PaidOrder;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Invoices to test with, issued as a payment would have them issued. */
final class Sales {
  private Sales() {}

  static Invoice sell(Person client, String title, long cents) {
    return pay(client, order(client, title), "pi_" + UUID.randomUUID(), cents);
  }

  static String order(Person client, String title) {
    Answer placed =
        client
            .client()
            .post("/api/commandes", Map.of("titre", title, "description", "Tome 1\nTome 2 🖋"));
    if (placed.status() != 201) throw new AssertionError(placed.text());
    return placed.json().path("commande").path("id").asText();
  }

  /** An invoice of the former service; returns its id. */
  static String adopt(String order, String number, String pdfUrl) {
    String id = UUID.randomUUID().toString();
    TestSql.update(
        "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, createdAt, updatedAt)"
            + " VALUES (?, ?, ?, 48000, ?, '2025-03-02 09:15:00', '2025-03-02 09:15:00')",
        id,
        order,
        number,
        pdfUrl);
    return id;
  }

  static Invoice pay(Person client, String order, String paymentId, long cents) {
    Instant now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    PaidOrder paid =
        new PaidOrder(
            new OrderId(order), paymentId, new AccountId(client.id()), Money.ofCents(cents), now);
    Orders orders = TestProgram.shared().bean(Orders.class);
    IssueInvoice issue = TestProgram.shared().bean(IssueInvoice.class);
    return TestProgram.shared()
        .bean(Transactions.class)
        .write(
            () -> {
              Order sold = orders.find(paid.order()).orElseThrow();
              return issue.issueForPayment(sold, paid, now);
            });
  }
}
