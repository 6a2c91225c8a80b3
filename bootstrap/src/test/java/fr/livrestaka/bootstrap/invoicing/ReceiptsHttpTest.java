package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.payments.TestOrders;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestMails.Received;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Receipts of invoices that were open. */
class ReceiptsHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestMails mails = TestMails.of(TestProgram.shared());
  private final Person lina = People.register();
  private final String order = TestOrders.place(lina, "Les falaises");
  private final JsonNode invoice =
      ADMIN
          .client()
          .post("/api/admin/commandes/" + order + "/facture", Map.of())
          .json()
          .path("facture");
  private final String id = invoice.path("id").asText();
  private final String number = invoice.path("number").asText();

  @Test
  void whoPaysByCardGetsOneByMailAndDownloadsIt() {
    assertThat(lina.client().get(own()).json().path("receipts")).isEmpty();
    Answer session =
        lina.client().post("/api/payments/create-checkout-session", Map.of("commandeId", id));
    TestProgram.shared()
        .client()
        .send("POST", "/dev/pay/" + session.json().path("sessionId").asText() + "/pay", null, null);
    Received mail = mails.await(lina.email(), "Votre reçu pour la facture " + number);
    assertThat(mail.attachments()).containsOnlyKeys("recu-RECU-" + number + "-1.pdf");

    JsonNode receipt = lina.client().get(own()).json().path("receipts").get(0);
    assertThat(receipt.path("number").asText()).isEqualTo("RECU-" + number + "-1");
    assertThat(receipt.path("invoice").asText()).isEqualTo(number);
    assertThat(receipt.path("amount").asLong()).isEqualTo(35_000);
    assertThat(receipt.path("left").asLong()).isZero();
    assertThat(receipt.path("way").asText()).isEqualTo("CARD");
    assertThat(receipt.path("counts").asBoolean()).isTrue();
    Answer pdf = lina.client().get(own() + "/" + receipt.path("id").asText() + "/download");
    assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(pdf.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"recu-RECU-" + number + "-1.pdf\"");
    assertThat(pdf.response().body())
        .isEqualTo(mail.attachments().get("recu-RECU-" + number + "-1.pdf"));
    assertThat(TestSql.count("invoice_register WHERE documentId = ?", receipt.path("id").asText()))
        .isZero();
  }

  @Test
  void markedAsPaidManyTimesAtOnceIsOneReceipt() throws Exception {
    Map<String, Object> paid = Map.of("statut", "PAYEE", "moyen", "CHEQUE", "reference", "n° 17");
    assertThat(AtOnce.times(6, () -> ADMIN.client().put("/api/admin/factures/" + id, paid)))
        .extracting(Answer::status)
        .containsOnly(200);
    mails.await(lina.email(), "Votre reçu pour la facture " + number);

    assertThat(TestSql.count("payment_receipts WHERE invoiceId = ?", id)).isEqualTo(1);
    JsonNode shown = ADMIN.client().get(any()).json().path("receipts").get(0);
    assertThat(shown.path("way").asText()).isEqualTo("CHEQUE");
    assertThat(shown.path("reference").asText()).isEqualTo("n° 17");
    Answer pdf = ADMIN.client().get(any() + "/" + shown.path("id").asText() + "/download");
    assertThat(new String(pdf.response().body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void nobodyElseSeesThem() {
    ADMIN.client().put("/api/admin/factures/" + id, Map.of("statut", "PAYEE"));
    mails.await(lina.email(), "Votre reçu pour la facture " + number);
    String receipt = TestSql.text("SELECT id FROM payment_receipts WHERE invoiceId = ?", id);
    String download = "/" + receipt + "/download";
    Person other = People.register();

    for (String path : new String[] {own(), own() + download}) {
      assertThat(TestProgram.shared().client().get(path).status()).isEqualTo(401);
      assertThat(other.client().get(path).status()).isEqualTo(403);
      assertThat(ADMIN.client().get(path).status()).isEqualTo(403);
      assertThat(lina.client().get(path).status()).isEqualTo(200);
    }
    for (String path : new String[] {any(), any() + download}) {
      assertThat(TestProgram.shared().client().get(path).status()).isEqualTo(401);
      assertThat(lina.client().get(path).status()).isEqualTo(403);
      assertThat(ADMIN.client().get(path).status()).isEqualTo(200);
    }
    assertThat(lina.client().get(own() + "/nothing/download").status()).isEqualTo(404);
    assertThat(lina.client().get("/api/invoices/nothing/receipts").status()).isEqualTo(404);
    assertThat(ADMIN.client().get("/api/admin/factures/nothing/recus").status()).isEqualTo(404);
  }

  private String own() {
    return "/api/invoices/" + id + "/receipts";
  }

  private String any() {
    return "/api/admin/factures/" + id + "/recus";
  }
}
