package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestMails.Received;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import fr.livrestaka.domain.invoicing.Invoice;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corrective invoices: issued by administrators, mailed and shown to their clients. */
class CorrectiveInvoicesHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestMails mails = TestMails.of(TestProgram.shared());
  private final Person lina = People.register();
  private final Invoice sold = Sales.sell(lina, "Les embruns", 48_003);
  private final String id = sold.id().value();
  private final String number = sold.snapshot().number().text();

  @Test
  void itTakesTheInvoicesPlaceAndIsMailedAndDownloaded() {
    Answer issued = correct(fresh(), Map.of("nom", "Lina Morel-Roux"));
    assertThat(issued.status()).as(issued.text()).isEqualTo(201);
    JsonNode correction = issued.json().path("correction");
    String own = correction.path("number").asText();
    assertThat(own).matches("RECT-\\d{4}-\\d{6}");
    assertThat(correction.path("replaces").asText()).isEqualTo(number);
    assertThat(correction.path("client").asText()).isEqualTo("Lina Morel-Roux");
    assertThat(correction.path("amount").asLong()).isEqualTo(48_003);
    Received mail = mails.await(lina.email(), "Votre facture rectificative " + own);
    String file = "facture-rectificative-" + own + ".pdf";
    assertThat(mail.text()).contains(number);
    assertThat(mail.attachments()).containsOnlyKeys(file);

    JsonNode listed = lina.client().get(own()).json().path("corrections").get(0);
    assertThat(listed.toString()).isEqualTo(correction.toString());
    JsonNode replacedBy = lina.client().get("/api/invoices/" + id).json().path("replacedBy");
    assertThat(replacedBy.path("number").asText()).isEqualTo(own);
    assertThat(ADMIN.client().get("/api/admin/factures/" + id).json().path("replacedBy").toString())
        .isEqualTo(replacedBy.toString());
    Answer pdf = lina.client().get(own() + "/" + listed.path("id").asText() + "/download");
    assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(pdf.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"" + file + "\"");
    assertThat(pdf.response().body()).isEqualTo(mail.attachments().get(file));
    assertThat(new String(pdf.response().body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(lina.client().get("/api/invoices/" + id).json().path("status").asText())
        .isEqualTo("PAID");
  }

  @Test
  void theSameRequestManyTimesAtOnceIsOneDocumentAndOneAuditLine() throws Exception {
    String cause = fresh();
    List<Answer> answers = AtOnce.times(6, () -> correct(cause, Map.of("nom", "Lina Morel-Roux")));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers)
        .extracting(answer -> answer.json().path("correction").path("number").asText())
        .containsOnly(answers.getFirst().json().path("correction").path("number").asText());
    assertThat(TestSql.count("corrective_invoices WHERE invoiceId = ?", id)).isEqualTo(1);
    assertThat(TestSql.count("audit_logs WHERE targetId = ? AND action = 'INVOICE_UPDATED'", id))
        .isEqualTo(1);
  }

  @Test
  void differentRequestsAtOnceReplaceTheInvoiceOnce() throws Exception {
    List<Answer> answers =
        AtOnce.times(6, () -> correct(fresh(), Map.of("nom", "Lina Morel-Roux")));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).contains(409);
    assertThat(TestSql.count("corrective_invoices WHERE invoiceId = ?", id)).isEqualTo(1);
  }

  @Test
  void theLastOneIsReplacedByItsNumber() {
    String first =
        correct(fresh(), Map.of("nom", "Lina Morel"))
            .json()
            .path("correction")
            .path("number")
            .asText();
    assertThat(correct(fresh(), Map.of("nom", "Léna Morel")).status()).isEqualTo(409);
    Answer second =
        correct(fresh(), Map.of("designation", "Relecture", "details", "", "numero", first));

    assertThat(second.json().path("correction").path("replaces").asText()).isEqualTo(first);
    assertThat(second.json().path("correction").path("client").asText()).isEqualTo("Lina Morel");
    assertThat(ADMIN.client().get(any()).json().path("corrections")).hasSize(2);
  }

  @Test
  void theBooksAreSoundAndStayAsTheyWere() {
    String day = sold.snapshot().issuedOn().toString();
    String books = "/api/admin/factures/export?from=" + day + "&to=" + day;
    String before = lines(books);
    String corrective =
        correct(fresh(), Map.of("adresse", "2 quai du Port, 29200 Brest"))
            .json()
            .path("correction")
            .path("id")
            .asText();
    JsonNode verified = ADMIN.client().get("/api/admin/factures/verify").json();

    assertThat(lines(books)).isEqualTo(before);
    assertThat(verified.path("correctiveInvoices").asInt()).isPositive();
    assertThat(verified.path("lastHashes").path("correctiveInvoices").asText())
        .matches("[0-9a-f]{64}");
    assertThat(verified.path("faults").toString()).doesNotContain("RECT-");
    assertThat(
            TestSql.count(
                "invoice_register WHERE documentId = ?", "corrective-invoice:" + corrective))
        .isPositive();
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    for (String malformed : List.of("x", "", fresh() + "0", fresh().replace("-", ""))) {
      assertThat(correct(malformed, Map.of("nom", "Lina Morel")).status())
          .as(malformed)
          .isEqualTo(400);
    }
    assertThat(correct(fresh(), Map.of()).status()).isEqualTo(400);
    assertThat(correct(fresh(), Map.of("nom", " ")).status()).isEqualTo(400);
    assertThat(correct(fresh(), Map.of("siren", "123")).status()).isEqualTo(400);
    for (int line : new int[] {-1, 0, 2, Integer.MAX_VALUE}) {
      Answer answer = correct(fresh(), Map.of("designation", "Relecture", "ligne", line));
      assertThat(answer.status()).as("line " + line).isEqualTo(400);
      assertThat(answer.json().path("message").asText()).contains("pas cette ligne");
    }
    for (Object line : List.of("1", 1.5, Integer.MAX_VALUE + 1L)) {
      assertThat(correct(fresh(), Map.of("designation", "Relecture", "ligne", line)).status())
          .as("line " + line)
          .isEqualTo(400);
    }
    assertThat(ADMIN.client().post(any(), Map.of("id", fresh(), "nom", "Lina Morel")).status())
        .isEqualTo(400);
    assertThat(correct(fresh(), Map.of("nom", sold.snapshot().buyer().name())).status())
        .isEqualTo(409);
    Map<String, Object> body = Map.of("id", fresh(), "reason", "Nom mal écrit", "nom", "Lina");
    assertThat(ADMIN.client().post("/api/admin/factures/nothing/rectificatives", body).status())
        .isEqualTo(404);
    String adopted = Sales.adopt(Sales.order(lina, "Ancien"), "DEMO-" + fresh(), "/uploads/x.pdf");
    Answer refused =
        ADMIN.client().post("/api/admin/factures/" + adopted + "/rectificatives", body);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().path("message").asText()).contains("ancien service");
    assertThat(TestSql.count("corrective_invoices WHERE invoiceId = ?", id)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "nom, 191, nom",
    "designation, 191, désignation",
    "adresse, 500, adresse",
    "reason, 500, motif",
    "details, 1000, détails"
  })
  void aTextIsNoLongerThanTheContractSays(String field, int longest, String label) {
    Answer refused = correct(fresh(), said(field, longest + 1));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("message").asText()).contains(label);
    assertThat(correct(fresh(), said(field, longest)).status()).isEqualTo(201);
  }

  private static Map<String, Object> said(String field, int length) {
    Map<String, Object> changes = new HashMap<>(Map.of("designation", "Relecture"));
    changes.put(field, "x".repeat(length));
    return changes;
  }

  @Test
  void whatIsNotThereIsNotFoundByAdministratorsEither() {
    String corrective =
        correct(fresh(), Map.of("nom", "Lina Morel")).json().path("correction").path("id").asText();
    String ofAnother = Sales.sell(lina, "Les dunes", 10_000).id().value();

    for (String path :
        List.of(
            "/api/admin/factures/nothing/rectificatives",
            "/api/admin/factures/nothing/rectificatives/" + corrective + "/download",
            "/api/admin/factures/" + ofAnother + "/rectificatives/" + corrective + "/download",
            any() + "/nothing/download",
            any() + "/" + fresh() + "/download")) {
      assertThat(ADMIN.client().get(path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void nobodyElseSeesOrIssuesThem() {
    String corrective =
        correct(fresh(), Map.of("nom", "Lina Morel")).json().path("correction").path("id").asText();
    String download = "/" + corrective + "/download";
    Person other = People.register();

    for (String path : List.of(own(), own() + download)) {
      assertThat(TestProgram.shared().client().get(path).status()).isEqualTo(401);
      assertThat(other.client().get(path).status()).isEqualTo(403);
      assertThat(ADMIN.client().get(path).status()).isEqualTo(403);
      assertThat(lina.client().get(path).status()).isEqualTo(200);
    }
    for (String path : List.of(any(), any() + download)) {
      assertThat(TestProgram.shared().client().get(path).status()).isEqualTo(401);
      assertThat(lina.client().get(path).status()).isEqualTo(403);
      assertThat(ADMIN.client().get(path).status()).isEqualTo(200);
    }
    Map<String, Object> body = Map.of("id", fresh(), "reason", "Nom", "nom", "Lina");
    assertThat(lina.client().post(any(), body).status()).isEqualTo(403);
    assertThat(TestProgram.shared().client().post(any(), body).status()).isEqualTo(401);
    assertThat(lina.client().get(own() + "/nothing/download").status()).isEqualTo(404);
    assertThat(lina.client().get("/api/invoices/nothing/corrections").status()).isEqualTo(404);
    String ofAnother = Sales.sell(lina, "Les dunes", 10_000).id().value();
    assertThat(lina.client().get("/api/invoices/" + ofAnother + "/corrections" + download).status())
        .isEqualTo(404);
  }

  /** What the books say of this invoice. */
  private String lines(String path) {
    for (JsonNode line : ADMIN.client().get(path).json().path("invoices")) {
      if (line.path("number").asText().equals(number)) return line.toString();
    }
    throw new AssertionError(number + " is not in the books");
  }

  private Answer correct(String cause, Map<String, Object> changes) {
    Map<String, Object> body = new HashMap<>(changes);
    body.put("id", cause);
    body.putIfAbsent("reason", "Nom mal écrit");
    return ADMIN.client().post(any(), body);
  }

  private String own() {
    return "/api/invoices/" + id + "/corrections";
  }

  private String any() {
    return "/api/admin/factures/" + id + "/rectificatives";
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
