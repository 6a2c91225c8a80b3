package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.invoicing.RemindUnpaidInvoices;
import fr.livrestaka.application.orders.estimates.ExpireEstimates;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.payments.TestOrders;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.ClientRoutes;
import fr.livrestaka.bootstrap.testing.TestBrowser;
import fr.livrestaka.bootstrap.testing.TestBrowser.Page;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestMails.Received;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Invoices before payment, those that adopted orders lack, and those that may go. */
class UnpaidInvoiceHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestMails mails = TestMails.of(TestProgram.shared());
  private final Person lina = People.register();
  private final String order = TestOrders.place(lina, "Les rochers");

  @Test
  void anOrderInvoicedBeforePaymentIsMailedRemindedOfAndPaid() {
    JsonNode invoice = invoice().json().path("facture");
    String id = invoice.path("id").asText();
    assertThat(invoice.path("amount").asInt()).isEqualTo(35_000);
    Received first = mails.await(lina.email(), "à régler");
    assertThat(first.attachments())
        .containsKey("facture-" + invoice.path("number").asText() + ".pdf");
    assertThat(invoice().json().path("facture").path("id").asText()).isEqualTo(id);

    TestSql.update(
        "UPDATE invoices SET dueAt = NOW() - INTERVAL 8 DAY, status = 'SENT' WHERE id = ?", id);
    for (int i = 0; i < 2; i++) TestProgram.shared().bean(RemindUnpaidInvoices.class).tidy();
    mails.await(lina.email(), "reste à régler");
    assertThat(status(id)).isEqualTo("OVERDUE");
    assertThat(TestSql.count("invoice_reminders WHERE invoiceId = ?", id)).isEqualTo(1);

    Answer session =
        lina.client().post("/api/payments/create-checkout-session", Map.of("commandeId", id));
    assertThat(session.status()).as(session.text()).isEqualTo(200);
    pay(session.json().path("sessionId").asText());
    assertThat(status(id)).isEqualTo("PAID");
    assertThat(TestSql.count("invoices WHERE commandeId = ?", order)).isEqualTo(1);
    assertThat(invoice().status()).isEqualTo(409);
  }

  @Test
  void theMailedLinkPaysWithoutSigningInAlsoForWhoHasNotOpenedTheAccount() {
    String id = invoice().json().path("facture").path("id").asText();
    TestSql.update("UPDATE users SET isActive = 0 WHERE id = ?", lina.id());
    String link =
        mails.await(lina.email(), "à régler").links().stream()
            .filter(found -> found.contains("/api/public/factures/"))
            .findFirst()
            .orElseThrow();
    TestBrowser browser = new TestBrowser(TestProgram.shared());
    Page page = browser.open(link);
    assertThat(page.text()).contains("Pack KDP Autoédition", "350,00\u00a0€", "À payer", "FACT-");
    assertThat(page.text()).doesNotContain(lina.email(), "/api/public/factures/null");

    String first = page.press("Payer maintenant").forward();
    browser.open(first).press("Abandonner");
    String second = browser.open(link).press("Payer maintenant").forward();
    assertThat(second).isNotEqualTo(first);
    Page back = browser.open(second).press("Payer");
    assertThat(back.location())
        .startsWith("https://front.example.org/payment-success?session_id=")
        .matches(ClientRoutes::exist);
    assertThat(status(id)).isEqualTo("PAID");
    assertThat(browser.open(link).text()).contains("Facture réglée");
    assertThat(browser.open(link).buttons()).isEmpty();
    assertThat(browser.open(link.replaceFirst("factures/....", "factures/AAAA")).answer().status())
        .isEqualTo(404);
  }

  @Test
  void severalInstancesAtOnceSendOneReminder() throws Exception {
    String id = invoice().json().path("facture").path("id").asText();
    TestSql.update(
        "UPDATE invoices SET dueAt = NOW() - INTERVAL 8 DAY, status = 'SENT' WHERE id = ?", id);
    RemindUnpaidInvoices instance = TestProgram.shared().bean(RemindUnpaidInvoices.class);
    AtOnce.times(6, Executors.callable(instance::tidy));
    mails.await(lina.email(), "reste à régler");

    Awaitility.await("no reminder is on its way")
        .until(
            () ->
                TestSql.count(
                        "outbox WHERE listener = 'invoicing.mail-reminder' AND status = 'PENDING'")
                    == 0);
    assertThat(mails.to(lina.email()))
        .filteredOn(mail -> mail.subject().contains("reste à régler"))
        .hasSize(1);
  }

  @Test
  void whatWasMarkedAsPaidIsNeitherInvoicedNorPaidOnceMore() {
    String id = invoice().json().path("facture").path("id").asText();
    Answer marked = ADMIN.client().put("/api/admin/factures/" + id, Map.of("statut", "PAYEE"));
    assertThat(marked.status()).as(marked.text()).isEqualTo(200);

    Answer again = invoice();
    assertThat(again.status()).as(again.text()).isEqualTo(409);
    assertThat(again.json().path("message").asText()).contains("déjà réglée");
    Answer session =
        lina.client().post("/api/payments/create-checkout-session", Map.of("commandeId", order));
    assertThat(session.status()).as(session.text()).isEqualTo(409);
    assertThat(session.json().path("message").asText()).contains("déjà réglée");
    assertThat(TestSql.count("invoices WHERE commandeId = ?", order)).isEqualTo(1);
  }

  @Test
  void anExpiredEstimateIsNotInvoicedAndItsInvoiceIsTakenBack() {
    ADMIN
        .client()
        .post(
            "/api/admin/commandes/" + order + "/estimation",
            Map.of("pagesVerifiees", 180, "prixFinal", 33_000));
    String id = invoice().json().path("facture").path("id").asText();
    TestSql.update(
        "UPDATE estimates SET validUntil = NOW() - INTERVAL 1 DAY WHERE commandeId = ?", order);

    Answer refused = invoice();
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(refused.json().path("message").asText()).contains("expiré");
    TestProgram.shared().bean(ExpireEstimates.class).tidy();
    awaitCancelled(id);
  }

  @Test
  void anotherPriceTakesTheInvoiceBack() {
    String id = invoice().json().path("facture").path("id").asText();
    ADMIN
        .client()
        .post(
            "/api/admin/commandes/" + order + "/estimation",
            Map.of("pagesVerifiees", 180, "prixFinal", 33_000));

    awaitCancelled(id);
    assertThat(invoice().json().path("facture").path("amount").asInt()).isEqualTo(33_000);
  }

  @Test
  void onlyAnAdministratorInvoices() {
    String path = "/api/admin/commandes/" + order + "/facture";
    assertThat(TestProgram.shared().client().post(path, Map.of()).status()).isEqualTo(401);
    assertThat(lina.client().post(path, Map.of()).status()).isEqualTo(403);
    assertThat(
            ADMIN
                .client()
                .post("/api/admin/commandes/" + UUID.randomUUID() + "/facture", Map.of())
                .status())
        .isEqualTo(404);
    for (String read : new String[] {"missing", "purge"}) {
      assertThat(lina.client().get("/api/admin/factures/" + read).status()).isEqualTo(403);
    }
    for (String write : new String[] {"heal", "purge"}) {
      assertThat(lina.client().post("/api/admin/factures/" + write, Map.of()).status())
          .isEqualTo(403);
    }
  }

  @Test
  void aPaidOrderOfTheFormerServiceIsInvoicedOnCommandOnly() {
    TestSql.update(
        "UPDATE commandes SET paymentStatus = 'paid', statut = 'EN_COURS', amount = 35000"
            + " WHERE id = ?",
        order);
    JsonNode missing = ADMIN.client().get("/api/admin/factures/missing").json();
    assertThat(missing.path("commandes").findValuesAsText("commandeId")).contains(order);
    assertThat(TestSql.count("invoices WHERE commandeId = ?", order)).isZero();

    for (int i = 0; i < 2; i++) {
      Answer healed = ADMIN.client().post("/api/admin/factures/heal", Map.of());
      assertThat(healed.status()).as(healed.text()).isEqualTo(200);
    }
    assertThat(TestSql.count("invoices WHERE commandeId = ? AND status = 'PAID'", order))
        .isEqualTo(1);
    String healed = TestSql.text("SELECT id FROM invoices WHERE commandeId = ?", order);
    assertThat(TestSql.audited(ADMIN.email(), "INVOICE_GENERATED", healed)).isEqualTo(1);
  }

  @Test
  void aPurgeIsDoneForWhoHasReadTheReportOnly() {
    String old = UUID.randomUUID().toString();
    TestSql.update(
        "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, createdAt, updatedAt)"
            + " VALUES (?, ?, ?, 100, '/uploads/invoices/none.pdf', '2001-02-03', '2001-02-03')",
        old,
        order,
        "OLD-" + old);
    int documents =
        ADMIN.client().get("/api/admin/factures/purge").json().path("documents").asInt();
    assertThat(documents).isPositive();
    assertThat(purge(documents + 1).status()).isEqualTo(409);
    assertThat(ADMIN.client().post("/api/admin/factures/purge", Map.of()).status()).isEqualTo(400);
    assertThat(TestSql.count("invoice_purges WHERE documentId = ?", old)).isZero();

    assertThat(purge(documents).status()).isEqualTo(200);
    assertThat(
            TestSql.count(
                "audit_logs WHERE adminEmail = ? AND action = 'INVOICES_PURGED'", ADMIN.email()))
        .isEqualTo(1);
    assertThat(TestSql.count("invoice_purges WHERE documentId = ?", old)).isEqualTo(1);
    assertThat(TestSql.count("invoices WHERE id = ?", old)).isEqualTo(1);
  }

  private static void awaitCancelled(String invoice) {
    Awaitility.await().until(() -> status(invoice).equals("CANCELLED"));
  }

  private Answer invoice() {
    return ADMIN.client().post("/api/admin/commandes/" + order + "/facture", Map.of());
  }

  private static Answer purge(int documents) {
    return ADMIN.client().post("/api/admin/factures/purge", Map.of("documents", documents));
  }

  private static void pay(String session) {
    Answer paid =
        TestProgram.shared().client().send("POST", "/dev/pay/" + session + "/pay", null, null);
    assertThat(paid.status()).as(paid.text()).isEqualTo(303);
  }

  private static String status(String invoice) {
    return TestSql.text("SELECT status FROM invoices WHERE id = ?", invoice);
  }
}
