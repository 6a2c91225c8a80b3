package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.payments.TestOrders;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestMails.Received;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whatever way an order is paid, it has its invoice; what goes back has its credit note. */
class PaidOrderInvoiceHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private final TestClient anybody = TestProgram.shared().client();
  private final TestMails mails = TestMails.of(TestProgram.shared());

  @Test
  void aGuestWhoPaysHasAnInvoiceAndItsDocumentByMail() {
    String email = "guest." + UUID.randomUUID() + "@example.org";
    Answer placed =
        anybody.post(
            "/api/public/order",
            Map.of(
                "prenom", "Lina",
                "nom", "Moreau",
                "email", email,
                "telephone", "0600000000",
                "serviceId", TestOrders.tariff("KDP"),
                "description", "Deux tomes\net une annexe",
                "consentementRgpd", "true"));
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    pay(placed.json().path("sessionId").asText());
    String order = TestSql.text("SELECT commandeId FROM pending_commandes WHERE email = ?", email);
    String number = onlyInvoice(order, "number");

    assertThat(number).matches("FACT-\\d{4}-\\d{6}");
    assertThat(onlyInvoice(order, "amount")).isEqualTo("35000");
    assertThat(onlyInvoice(order, "status")).isEqualTo("PAID");
    assertThat(onlyInvoice(order, "paidAt = dueAt AND dueAt = issuedAt")).isEqualTo("1");
    Received mail = mails.await(email, number);
    assertThat(uploads().resolve(onlyInvoice(order, "pdfUrl").substring("/uploads/".length())))
        .hasBinaryContent(mail.attachments().get("facture-" + number + ".pdf"));
  }

  @Test
  void aStandingOrderIsInvoicedOnceHoweverOftenItIsToldPaid() {
    Person lina = People.register();
    String order = paidOrder(lina, "Les dunes");

    assertThat(TestSql.count("invoices WHERE commandeId = ?", order)).isEqualTo(1);
    assertThat(
            TestSql.count(
                "invoice_snapshots s JOIN payments p ON p.id = s.paymentId WHERE p.commandeId = ?",
                order))
        .isEqualTo(1);
  }

  @Test
  void whatIsRefundedIsCreditedOnceARefund() {
    Person lina = People.register();
    String order = paidOrder(lina, "Les vagues");
    String id = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) assertThat(refund(order, id, 10_000).status()).isEqualTo(202);
    awaitCredited(order, 10_000);
    assertThat(onlyInvoice(order, "status")).isEqualTo("PAID");
    assertThat(refund(order, UUID.randomUUID().toString(), 25_000).status()).isEqualTo(202);
    awaitCredited(order, 35_000);

    assertThat(onlyInvoice(order, "status")).isEqualTo("CANCELLED");
    assertThat(creditNotes(order)).isEqualTo(2);
    Received mail = mails.await(lina.email(), "avoir");
    assertThat(mail.attachments().keySet()).allMatch(name -> name.startsWith("avoir-AVOIR-"));
  }

  @Test
  void aCancelledOrderIsCreditedAtOnceAndItsRefundNotAgain() {
    Person lina = People.register();
    String order = paidOrder(lina, "Les galets");
    assertThat(refund(order, UUID.randomUUID().toString(), 5_000).status()).isEqualTo(202);
    awaitCredited(order, 5_000);
    Answer cancelled =
        ADMIN.client().put("/api/admin/commandes/" + order, Map.of("statut", "ANNULEE"));
    assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
    awaitCredited(order, 35_000);
    assertThat(refund(order, UUID.randomUUID().toString(), 30_000).status()).isEqualTo(202);
    awaitRefundsDealtWith(order, 2);

    assertThat(creditNotes(order)).isEqualTo(2);
    assertThat(onlyInvoice(order, "status")).isEqualTo("CANCELLED");
  }

  @Test
  void anOrderWithAnInvoiceCannotBeDeleted() {
    String order = paidOrder(People.register(), "Les falaises");

    Answer deleted = ADMIN.client().delete("/api/admin/commandes/" + order);
    assertThat(deleted.status()).isEqualTo(409);
    assertThat(deleted.json().path("message").asText()).isNotEmpty();
    assertThat(TestSql.count("invoices WHERE commandeId = ?", order)).isEqualTo(1);
  }

  private String paidOrder(Person client, String title) {
    String order = TestOrders.place(client, title);
    Answer session =
        client.client().post("/api/payments/create-checkout-session", Map.of("commandeId", order));
    pay(session.json().path("sessionId").asText());
    return order;
  }

  private void pay(String session) {
    for (int i = 0; i < 2; i++) {
      Answer paid = anybody.send("POST", "/dev/pay/" + session + "/pay", null, null);
      assertThat(paid.status()).as(paid.text()).isEqualTo(303);
    }
  }

  private static Answer refund(String order, String id, int cents) {
    return ADMIN
        .client()
        .post(
            "/api/admin/commandes/" + order + "/remboursements", Map.of("id", id, "amount", cents));
  }

  private static String onlyInvoice(String order, String column) {
    return TestSql.text("SELECT " + column + " FROM invoices WHERE commandeId = ?", order);
  }

  private static long creditNotes(String order) {
    return TestSql.count(
        "credit_notes n JOIN invoices i ON i.id = n.invoiceId WHERE i.commandeId = ?", order);
  }

  private static void awaitCredited(String order, long cents) {
    Awaitility.await()
        .until(
            () ->
                TestSql.number(
                        "SELECT COALESCE(SUM(n.amount), 0) FROM credit_notes n"
                            + " JOIN invoices i ON i.id = n.invoiceId WHERE i.commandeId = ?",
                        order)
                    == cents);
  }

  private static void awaitRefundsDealtWith(String order, int refunds) {
    Awaitility.await()
        .until(
            () ->
                TestSql.count(
                            "refunds r JOIN payments p ON p.id = r.paymentId"
                                + " WHERE p.commandeId = ? AND r.status = 'SUCCEEDED'",
                            order)
                        == refunds
                    && TestSql.count(
                            "outbox WHERE listener = 'invoicing.credit-refund'"
                                + " AND status <> 'DONE' AND payload LIKE ?",
                            "%" + order + "%")
                        == 0);
  }

  private static Path uploads() {
    return TestProgram.shared().home().resolve("uploads");
  }
}
