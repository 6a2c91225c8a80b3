package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A small business becomes one that owes VAT: what it tells and invoices follows that day. */
class VatTermsHttpTest {
  private static final String VAT = "/api/admin/tva";
  private static final String CHANGES = VAT + "/changements";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

  private final TestProgram program =
      TestProgram.start(
          TestDatabase.newSchema(),
          Map.of(
              "SELLER_VAT_REGIME",
              "franchise",
              "SELLER_SIRET",
              "73282932000074",
              "SELLER_VAT_NUMBER",
              "FR44732829320"));
  private final TestClient admin = signIn("contact@staka.fr", "Administrer-2026");
  private final TestClient client = register();

  @AfterEach
  void stop() {
    program.stop();
  }

  @Test
  void fromTheFirstDayOnAllSaysTheNewRegimeAndWhatIsInvoicedKeepsTheOldOne() throws Exception {
    assertThat(rate()).isZero();
    assertThat(page("cgv")).contains("TVA non applicable");
    JsonNode before = paid();
    assertThat(before.path("taxAmount").asLong()).isZero();
    JsonNode shown = admin.get(VAT).json();
    assertThat(shown.path("aujourdhui").path("regime").asText()).isEqualTo("franchise");
    assertThat(shown.path("franchise").path("chiffreAffaires").asLong()).isEqualTo(35_000);
    assertThat(shown.path("franchise").path("seuil").asLong()).isEqualTo(3_750_000);
    assertThat(shown.path("franchise").path("niveau").asText()).isEqualTo("FAR");

    Answer tooLate = plan(TODAY, "standard", true);
    assertThat(tooLate.status()).as(tooLate.text()).isEqualTo(409);
    assertThat(tooLate.text()).contains("relève d'un autre régime");
    assertThat(plan(TODAY.minusDays(1), "standard", true).status()).isEqualTo(409);
    List<Answer> atOnce = AtOnce.times(4, () -> plan(TODAY.plusDays(1), "standard", false));
    assertThat(atOnce).extracting(Answer::status).containsOnlyOnce(201).contains(409);
    assertThat(rate()).as("still today").isZero();
    Answer gone = takeBack(TODAY.plusDays(1));
    assertThat(gone.status()).as(gone.text()).isEqualTo(200);
    assertThat(takeBack(TODAY.plusDays(1)).status()).isEqualTo(404);

    // as if that sale had been yesterday's
    yesterday();
    assertThat(plan(TODAY, "standard", true).status()).isEqualTo(201);
    assertThat(rate()).isEqualTo(20);
    assertThat(page("cgv")).contains("Ils comprennent la TVA au taux de 20 %");
    JsonNode after = paid();
    assertThat(after.path("taxAmount").asLong()).isEqualTo(5_833);
    assertThat(takeBack(TODAY).status()).as("invoiced by it").isEqualTo(409);
    JsonNode now = admin.get(VAT).json();
    assertThat(now.path("aujourdhui").path("debits").asBoolean()).isTrue();
    assertThat(now.path("configuration").path("regime").asText()).isEqualTo("franchise");
    assertThat(now.path("franchise").isNull()).isTrue();
    JsonNode change = now.path("changements").get(0);
    assertThat(change.path("du").asText()).isEqualTo(TODAY.toString());
    assertThat(change.path("motif").asText()).isEqualTo("Seuil dépassé");
    assertThat(audited("VAT_CHANGE_PLANNED")).isEqualTo(2);
    assertThat(audited("VAT_CHANGE_TAKEN_BACK")).isEqualTo(1);
  }

  @Test
  void onlyAdministratorsPlanAndAreToldWhatIsWrong() {
    assertThat(client.get(VAT).status()).isEqualTo(403);
    assertThat(program.client().get(VAT).status()).isEqualTo(401);
    assertThat(client.post(CHANGES, Map.of()).status()).isEqualTo(403);
    Answer empty = admin.post(CHANGES, Map.of());
    assertThat(empty.status()).as(empty.text()).isEqualTo(400);
    assertThat(plan(TODAY, "exonéré", false).status()).isEqualTo(400);
    assertThat(plan(TODAY, "franchise", true).status()).as("debits without VAT").isEqualTo(400);
    assertThat(plan(TODAY, "franchise", false).status()).as("changes nothing").isEqualTo(409);
    assertThat(post("3026-01-01", "standard", false, "quarterly").status()).isEqualTo(400);
    assertThat(post(TODAY.toString(), "standard", false, "yearly").status()).isEqualTo(400);
    assertThat(admin.delete(CHANGES + "/demain").status()).isEqualTo(400);
    assertThat(admin.get(VAT).json().path("changements")).isEmpty();
  }

  private Answer plan(LocalDate from, String regime, boolean onDebits) {
    return post(from.toString(), regime, onDebits, "monthly");
  }

  private Answer post(String from, String regime, boolean onDebits, String filing) {
    return admin.post(
        CHANGES,
        Map.of(
            "du",
            from,
            "regime",
            regime,
            "debits",
            onDebits,
            "declaration",
            filing,
            "motif",
            "Seuil dépassé"));
  }

  private Answer takeBack(LocalDate from) {
    return admin.delete(CHANGES + "/" + from);
  }

  private int rate() {
    JsonNode tariffs = client.get("/api/tarifs").json().path("data");
    assertThat(tariffs).isNotEmpty();
    return tariffs.get(0).path("tauxTVA").asInt();
  }

  private String page(String slug) {
    return program.client().get("/api/pages/slug/" + slug).text();
  }

  /** Moves all that was invoiced to the day before, in the frozen text and in the row. */
  private void yesterday() {
    LocalDate before = TODAY.minusDays(1);
    sql("UPDATE invoices SET createdAt = createdAt - INTERVAL 1 DAY");
    sql(
        "UPDATE invoice_snapshots SET content = REPLACE(content, '"
            + TODAY
            + "', '"
            + before
            + "')");
  }

  private void sql(String statement) {
    program
        .bean(Transactions.class)
        .writing(() -> assertThat(program.bean(Statements.class).update(statement)).isPositive());
  }

  private int audited(String action) {
    String path = "/api/admin/audit/logs?limit=100&action=" + action;
    return admin.get(path).json().path("logs").size();
  }

  /** The invoice of the seeded KDP pack, 350 €, once it is paid. */
  private JsonNode paid() {
    String pack = "";
    for (JsonNode tariff : client.get("/api/tarifs").json().path("data")) {
      if (tariff.path("nom").asText().contains("KDP")) pack = tariff.path("id").asText();
    }
    Answer placed = client.post("/api/commandes", Map.of("titre", "Les rochers", "packType", pack));
    String id = placed.json().path("commande").path("id").asText();
    Answer session = client.post("/api/payments/create-checkout-session", Map.of("commandeId", id));
    String path = "/dev/pay/" + session.json().path("sessionId").asText() + "/pay";
    assertThat(program.client().send("POST", path, null, null).status()).isEqualTo(303);
    for (JsonNode invoice : admin.get("/api/admin/factures?limit=50").json().path("invoices")) {
      if (invoice.path("commande").path("id").asText().equals(id)) return invoice;
    }
    throw new AssertionError("no invoice of " + id);
  }

  private TestClient signIn(String email, String password) {
    Answer signed = program.client().post("/api/auth/login", People.credentials(email, password));
    assertThat(signed.status()).as(signed.text()).isEqualTo(200);
    return program.client().withToken(signed.json().path("token").asText());
  }

  private TestClient register() {
    String email = People.freshEmail();
    program.client().post("/api/auth/register", People.registration(email));
    return signIn(email, People.PASSWORD);
  }
}
