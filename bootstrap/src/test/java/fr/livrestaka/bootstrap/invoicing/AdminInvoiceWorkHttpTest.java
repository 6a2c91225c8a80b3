package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestMails.Received;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import fr.livrestaka.domain.invoicing.Invoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What administrators do with invoices (contract B §5.4–5.6). */
class AdminInvoiceWorkHttpTest {
  private static final String FACTURES = "/api/admin/factures/";
  private static final Person ADMIN = People.withRole("ADMIN");
  private final TestMails mails = TestMails.of(TestProgram.shared());
  private final Person lina = People.register();

  @Test
  void sendsAgainAndRebuildsALostDocumentBefore() throws IOException {
    Invoice invoice = Sales.sell(lina, "Roman", 48_000);
    String number = invoice.snapshot().number().text();
    byte[] first = mails.await(lina.email(), number).attachments().get(file(number));
    Files.delete(stored(invoice));
    Answer sent = resend(invoice.id().value());

    assertThat(sent.status()).as(sent.text()).isEqualTo(200);
    assertThat(sent.json().path("message").asText()).containsIgnoringCase(lina.email());
    for (Received mail : awaitMails(2, number)) {
      assertThat(mail.attachments().get(file(number))).isEqualTo(first);
    }
    assertThat(stored(invoice)).hasBinaryContent(first);
    assertThat(audited(invoice.id().value(), "INVOICE_SENT")).isEqualTo(1);
    assertThat(status(invoice.id().value())).isEqualTo("PAID");
  }

  @Test
  void refusesToSendWhatItCannot() {
    String order = Sales.order(lina, "Ancien");
    String old = Sales.adopt(order, "DEMO-" + order, "https://old.example.org/f.pdf");
    assertThat(resend(old).status()).isEqualTo(400);
    assertThat(resend("nothing").status()).isEqualTo(404);
    Invoice invoice = Sales.sell(lina, "Roman", 100);
    TestSql.update(
        "UPDATE users SET isActive = 0, email = ? WHERE id = ?",
        "deleted_" + lina.id() + "@anonymized.local",
        lina.id());
    assertThat(resend(invoice.id().value()).status()).isEqualTo(409);
  }

  @Test
  void regeneratesTheSameBytes() throws IOException {
    Invoice invoice = Sales.sell(lina, "Roman", 48_000);
    String number = invoice.snapshot().number().text();
    byte[] first = mails.await(lina.email(), number).attachments().get(file(number));
    TestSql.update("UPDATE commandes SET titre = 'Autre' WHERE id = ?", invoice.order().value());
    Files.write(stored(invoice), new byte[] {1});
    Answer remade = post(invoice.id().value(), "/regenerate");

    assertThat(remade.status()).as(remade.text()).isEqualTo(200);
    assertThat(remade.json().path("pdfUrl").asText())
        .isEqualTo("/uploads/" + invoice.path().value());
    assertThat(stored(invoice)).hasBinaryContent(first);
    String id = invoice.id().value();
    assertThat(TestSql.audited(ADMIN.email(), "INVOICE_REGENERATED", id)).isEqualTo(1);
    assertThat(
            TestSql.text(
                "SELECT details FROM audit_logs WHERE targetId = ? AND action ="
                    + " 'INVOICE_REGENERATED'",
                id))
        .contains(number, "DAMAGED");
    assertThat(post(id, "/regenerate").status()).isEqualTo(200);
    assertThat(TestSql.audited(ADMIN.email(), "INVOICE_REGENERATED", id)).isEqualTo(2);
    Files.delete(stored(invoice));
    assertThat(lina.client().get("/api/invoices/" + id + "/download").status()).isEqualTo(200);
    assertThat(stored(invoice)).hasBinaryContent(first);
    assertThat(TestSql.audited("system", "INVOICE_REGENERATED", id)).isEqualTo(1);
    String adopted = Sales.adopt(invoice.order().value(), "DEMO-" + number, "/uploads/x.pdf");
    assertThat(post(adopted, "/regenerate").status()).isEqualTo(404);
    assertThat(post("nothing", "/regenerate").status()).isEqualTo(404);
  }

  @Test
  void aPaidInvoiceIsCancelledAndNothingElse() {
    String id = Sales.sell(lina, "Roman", 48_000).id().value();
    assertThat(change(id, "EN_ATTENTE").status()).isEqualTo(409);
    assertThat(change(id, "ECHEANCE").status()).isEqualTo(409);
    Answer cancelled = change(id, "ANNULEE");

    assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
    assertThat(cancelled.json().path("status").asText()).isEqualTo("CANCELLED");
    assertThat(audited(id, "INVOICE_CANCELLED")).isEqualTo(1);
    assertThat(audited(id, "INVOICE_UPDATED")).isZero();
  }

  @Test
  void anAdoptedInvoiceMovesBetweenItsStates() {
    String order = Sales.order(lina, "Ancien");
    String id = Sales.adopt(order, "DEMO-" + order, "/uploads/invoices/x.pdf");
    assertThat(change(id, "ECHEANCE").json().path("status").asText()).isEqualTo("OVERDUE");
    Answer paid = change(id, "PAYEE");
    assertThat(paid.json().path("status").asText()).isEqualTo("PAID");
    assertThat(paid.json().path("paidAt").asText()).endsWith("Z");
    assertThat(paid.json().path("commande").path("client").path("nom").asText())
        .isEqualTo("Moreau");
    Answer waiting = change(id, "EN_ATTENTE");
    assertThat(waiting.json().path("status").asText()).isEqualTo("GENERATED");
    assertThat(waiting.json().path("paidAt").isNull()).isTrue();
    assertThat(change(id, "AUTRE").status()).isEqualTo(400);
    assertThat(change("nothing", "PAYEE").status()).isEqualTo(404);
  }

  @Test
  void nothingIsErased() {
    String id = Sales.sell(lina, "Roman", 48_000).id().value();
    Answer refused = ADMIN.client().delete(FACTURES + id);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().path("message").asText()).contains("FACT-");
    assertThat(TestSql.count("invoices WHERE id = ?", id)).isEqualTo(1);
    assertThat(ADMIN.client().delete(FACTURES + "nothing").status()).isEqualTo(404);
  }

  @Test
  void isForAdministratorsOnly() {
    String id = Sales.sell(lina, "Roman", 100).id().value();
    Map<String, String> body = Map.of("statut", "ANNULEE");
    assertThat(lina.client().put(FACTURES + id, body).status()).isEqualTo(403);
    assertThat(lina.client().delete(FACTURES + id).status()).isEqualTo(403);
    assertThat(TestProgram.shared().client().put(FACTURES + id, body).status()).isEqualTo(401);
    for (String work : new String[] {"/resend", "/regenerate"}) {
      String path = FACTURES + id + work;
      assertThat(lina.client().send("POST", path, null, null).status()).isEqualTo(403);
      assertThat(TestProgram.shared().client().send("POST", path, null, null).status())
          .isEqualTo(401);
    }
    assertThat(status(id)).isEqualTo("PAID");
  }

  private static Answer resend(String id) {
    return post(id, "/resend");
  }

  private static Answer post(String id, String work) {
    return ADMIN.client().send("POST", FACTURES + id + work, null, null);
  }

  private static Answer change(String id, String statut) {
    return ADMIN.client().put(FACTURES + id, Map.of("statut", statut));
  }

  private static String status(String id) {
    return TestSql.text("SELECT status FROM invoices WHERE id = ?", id);
  }

  private static long audited(String id, String action) {
    return TestSql.count("audit_logs WHERE targetId = ? AND action = ?", id, action);
  }

  private List<Received> awaitMails(int number, String subjectPart) {
    return Awaitility.await()
        .until(
            () ->
                mails.to(lina.email()).stream()
                    .filter(mail -> mail.subject().contains(subjectPart))
                    .toList(),
            found -> found.size() == number);
  }

  private static String file(String number) {
    return "facture-" + number + ".pdf";
  }

  private static Path stored(Invoice invoice) {
    return TestProgram.shared().home().resolve("uploads").resolve(invoice.path().value());
  }
}
