package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Credit notes: issued by administrators, shown to them and to their clients. */
class CreditNotesHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private final Person lina = People.register();
  private final String invoice = Sales.sell(lina, "Roman d'été", 48_003).id().value();

  @Test
  void takesInPartsAndNeverMoreThanIsLeft() {
    Answer first = credit(fresh(), 10_000);
    assertThat(first.status()).as(first.text()).isEqualTo(201);
    JsonNode note = first.json().path("creditNote");
    assertThat(note.path("number").asText()).matches("AVOIR-\\d{4}-\\d{6}");
    assertThat(note.path("amountFormatted").asText()).isEqualTo("100.00 €");
    assertThat(note.path("reason").asText()).isEqualTo("Remise");
    assertThat(note.path("invoice").path("id").asText()).isEqualTo(invoice);
    assertThat(note.path("client").path("id").asText()).isEqualTo(lina.id());
    assertThat(credit(fresh(), 38_004).status()).isEqualTo(409);
    assertThat(credit(fresh(), 0).status()).isEqualTo(400);
    Answer rest = credit(fresh(), null);
    assertThat(rest.json().path("creditNote").path("amount").asLong()).isEqualTo(38_003);
    assertThat(
            TestSql.count("audit_logs WHERE targetId = ? AND action = 'INVOICE_UPDATED'", invoice))
        .isEqualTo(2);
  }

  @Test
  void theSameRequestManyTimesAtOnceIsOneCreditNote() throws Exception {
    String id = fresh();
    assertThat(AtOnce.times(8, () -> credit(id, 10_000)))
        .extracting(Answer::status)
        .containsOnly(201);

    assertThat(TestSql.count("credit_notes WHERE invoiceId = ?", invoice)).isEqualTo(1);
    assertThat(TestSql.count("audit_logs WHERE targetId = ?", invoice)).isEqualTo(1);
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThat(credit("x", 100).status()).isEqualTo(400);
    assertThat(ADMIN.client().post(path(invoice), Map.of("id", fresh())).status()).isEqualTo(400);
    assertThat(
            ADMIN
                .client()
                .post(path("nothing"), Map.of("id", fresh(), "reason", "Remise"))
                .status())
        .isEqualTo(404);
    String adopted = Sales.adopt(Sales.order(lina, "Ancien"), "DEMO-" + fresh(), "/uploads/x.pdf");
    Answer refused = ADMIN.client().post(path(adopted), Map.of("id", fresh(), "reason", "Remise"));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().path("message").asText()).contains("ancien service");
  }

  @Test
  void clientsSeeAndDownloadTheirOwn() {
    String id = credit(fresh(), 10_000).json().path("creditNote").path("id").asText();
    JsonNode list = lina.client().get("/api/credit-notes?limit=5").json();
    assertThat(list.path("creditNotes")).hasSize(1);
    assertThat(list.path("creditNotes").get(0).path("id").asText()).isEqualTo(id);
    assertThat(list.path("creditNotes").get(0).has("client")).isFalse();
    assertThat(list.path("pagination").path("total").asInt()).isEqualTo(1);
    String path = "/api/credit-notes/" + id + "/download";
    Answer pdf = lina.client().get(path);
    assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(pdf.header("Content-Disposition"))
        .matches("attachment; filename=\"avoir-AVOIR-\\d{4}-\\d{6}.pdf\"");
    assertThat(new String(pdf.response().body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    Person other = People.register();
    assertThat(other.client().get(path).status()).isEqualTo(403);
    assertThat(other.client().get("/api/credit-notes").json().path("creditNotes")).isEmpty();
    assertThat(TestProgram.shared().client().get(path).status()).isEqualTo(401);
    assertThat(TestProgram.shared().client().get("/api/credit-notes").status()).isEqualTo(401);
    assertThat(lina.client().get("/api/credit-notes/nothing/download").status()).isEqualTo(404);
  }

  @Test
  void administratorsFindAndDownloadAll() {
    JsonNode issued = credit(fresh(), 10_000).json().path("creditNote");
    String number = issued.path("number").asText();
    JsonNode found = ADMIN.client().get("/api/admin/avoirs?search=" + number).json();
    assertThat(found.path("creditNotes")).hasSize(1);
    assertThat(found.path("creditNotes").get(0).path("client").path("nom").asText())
        .isEqualTo("Lina Moreau");
    String path = "/api/admin/avoirs/" + issued.path("id").asText() + "/download";
    assertThat(ADMIN.client().get(path).status()).isEqualTo(200);
    assertThat(ADMIN.client().get("/api/admin/avoirs/nothing/download").status()).isEqualTo(404);
    for (String closed : List.of("/api/admin/avoirs", path)) {
      assertThat(lina.client().get(closed).status()).isEqualTo(403);
      assertThat(TestProgram.shared().client().get(closed).status()).isEqualTo(401);
    }
    Map<String, Object> body = Map.of("id", fresh(), "reason", "Remise");
    assertThat(lina.client().post(path(invoice), body).status()).isEqualTo(403);
    assertThat(TestProgram.shared().client().post(path(invoice), body).status()).isEqualTo(401);
  }

  @Test
  void asksAsMuchHoweverManyThereAre() {
    credit(fresh(), 100);
    lina.client().get("/api/credit-notes");
    int one = statements("/api/credit-notes");
    for (int i = 0; i < 3; i++) credit(fresh(), 100);

    assertThat(statements("/api/credit-notes")).isEqualTo(one).isLessThanOrEqualTo(3);
  }

  private Answer credit(String id, Integer cents) {
    Map<String, Object> body = new HashMap<>(Map.of("id", id, "reason", "Remise"));
    if (cents != null) body.put("amount", cents);
    return ADMIN.client().post(path(invoice), body);
  }

  private int statements(String path) {
    return StatementCount.warm(() -> lina.client().get(path));
  }

  private static String path(String invoice) {
    return "/api/admin/factures/" + invoice + "/avoirs";
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
