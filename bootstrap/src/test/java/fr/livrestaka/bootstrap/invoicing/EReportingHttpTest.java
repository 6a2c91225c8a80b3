package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.invoicing.ereporting.ReportReader;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.shared.Sha256;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A month's receipts are prepared, handed over, changed afterwards, and corrected. */
class EReportingHttpTest {
  private static final String REPORTS = "/api/admin/e-reporting";

  /** Ten sources of the books, the reports, and changes of VAT. */
  private static final int MOST_STATEMENTS = 12;

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
  private static final YearMonth MONTH = YearMonth.from(TODAY).minusMonths(1);

  private final TestProgram program =
      TestProgram.start(
          TestDatabase.newSchema(),
          Map.of(
              "SELLER_VAT_REGIME",
              "standard",
              "SELLER_VAT_FILING",
              "quarterly",
              "SELLER_NAME",
              "Staka & Filles",
              "SELLER_SIRET",
              "73282932000074",
              "EREPORTING_PLATFORM_ID",
              "0042",
              "EREPORTING_PLATFORM_NAME",
              "Plateforme <agréée>"));
  private final TestClient admin = signIn("contact@staka.fr", "Administrer-2026");
  private final TestClient client = register();

  @AfterEach
  void stop() {
    program.stop();
  }

  @Test
  void aReportIsFrozenSentOnceAndCorrectedWhereTheBooksChange() throws Exception {
    String order = paid();
    assertThat(period().path("etat").asText()).isEqualTo("NOTHING");
    assertThat(prepare().status()).isEqualTo(409);
    happened(order, MONTH.atDay(12) + " 10:00:00");
    assertThat(period().path("etat").asText()).isEqualTo("DUE");
    assertThat(period().path("lignes").get(0).path("total").asLong()).isEqualTo(35_000);

    List<Answer> atOnce = AtOnce.times(4, this::prepare);
    Answer prepared = atOnce.getFirst();
    assertThat(prepared.status()).as(prepared.text()).isEqualTo(201);
    assertThat(atOnce).extracting(Answer::text).containsOnly(prepared.text());
    JsonNode first = prepared.json().path("declaration");
    String id = first.path("id").asText();
    Answer file = admin.get(REPORTS + "/" + id + "/xml");
    assertThat(file.header("Content-Type")).startsWith("application/xml");
    assertThat(file.header("Content-Disposition")).contains(id + ".xml");
    assertThat(Sha256.hex(file.response().body())).isEqualTo(first.path("hash").asText());
    ReportReader read = reader(file);
    assertThat(read.faults()).isEmpty();
    assertThat(read.value("TypeCode")).isEqualTo("IN");
    assertThat(read.value("Amount")).isEqualTo("350.00");
    assertThat(read.value("Date")).isEqualTo(MONTH.atDay(12).toString().replace("-", ""));
    assertThat(file.text()).contains("Staka &amp; Filles", "schemeId=\"0238\">0042<");
    agreesWithTheBooks(read);

    assertThat(mark(id, "").status()).isEqualTo(400);
    assertThat(mark(id, "x".repeat(192)).status()).isEqualTo(400);
    assertThat(period().path("etat").asText()).isEqualTo("PREPARED");
    assertThat(mark(id, "ACC-2026-1").status()).isEqualTo(200);
    assertThat(mark(id, "ACC-2026-2").status()).isEqualTo(409);
    JsonNode sent = period();
    assertThat(sent.path("etat").asText()).isEqualTo("SENT");
    assertThat(sent.path("declarations").get(0).path("reference").asText()).isEqualTo("ACC-2026-1");

    happened(paid(), MONTH.atEndOfMonth() + " 23:30:00");
    assertThat(period().path("etat").asText()).as("in Paris next month").isEqualTo("SENT");
    happened(paid(), MONTH.atDay(1).minusDays(1) + " 23:30:00");
    assertThat(period().path("etat").asText()).as("in Paris this month").isEqualTo("CHANGED");
    assertThat(admin.get(REPORTS + "/" + id + "/xml").text()).isEqualTo(file.text());
    assertThat(atOnce(this::prepare)).contains(201).isSubsetOf(201, 409);
    assertThat(period().path("declarations")).as("by four at once").hasSize(2);
    JsonNode second = prepare().json().path("declaration");
    assertThat(second.path("nature").asText()).isEqualTo("RE");
    ReportReader corrected = reader(admin.get(REPORTS + "/" + second.path("id").asText() + "/xml"));
    assertThat(corrected.faults()).isEmpty();
    assertThat(corrected.sum("SubTotals", "Amount")).isEqualByComparingTo("700.00");
    agreesWithTheBooks(corrected);
    assertThat(audited("EREPORT_PREPARED")).isEqualTo(2);
    assertThat(audited("EREPORT_SENT")).isEqualTo(1);

    assertThat(atOnce(() -> mark(second.path("id").asText(), "ACC-2026-3")))
        .containsOnlyOnce(200)
        .isSubsetOf(200, 409);
    assertThat(period().path("etat").asText()).isEqualTo("SENT");
    assertThat(audited("EREPORT_SENT")).isEqualTo(2);

    sql("UPDATE ereports SET xml = REPLACE(xml, '350.00', '350.01') WHERE id = ?", id);
    assertThat(period().path("declarations").get(0).path("intact").asBoolean()).isFalse();
  }

  @Test
  void onlyAdministratorsReportAndSayWhatIsWrong() {
    assertThat(client.get(REPORTS + "?annee=2026").status()).isEqualTo(403);
    assertThat(program.client().get(REPORTS + "?annee=2026").status()).isEqualTo(401);
    assertThat(admin.get(REPORTS + "?annee=hier").status()).isEqualTo(400);
    assertThat(admin.get(REPORTS).status()).isEqualTo(400);
    assertThat(admin.get(REPORTS + "?annee=2027").json().path("periodes")).hasSize(24);
    assertThat(StatementCount.warm(() -> admin.get(REPORTS + "?annee=2027")))
        .as("however many periods there are")
        .isLessThanOrEqualTo(MOST_STATEMENTS);
    assertThat(admin.get(REPORTS + "/TR-1/xml").status()).isEqualTo(404);
    assertThat(mark("TR-1", "A").status()).isEqualTo(404);
    assertThat(admin.post(REPORTS, Map.of("type", "AUTRE", "debut", "2026-01-01")).status())
        .isEqualTo(400);
    assertThat(admin.post(REPORTS, Map.of("type", "PAYMENTS", "debut", "hier")).status())
        .isEqualTo(400);
    Answer open = admin.post(REPORTS, Map.of("type", "PAYMENTS", "debut", TODAY.toString()));
    assertThat(open.status()).isEqualTo(409);
    assertThat(open.text()).contains("n'est pas terminée");
  }

  private void agreesWithTheBooks(ReportReader read) {
    JsonNode books =
        admin
            .get(
                "/api/admin/factures/export?from=%s&to=%s"
                    .formatted(MONTH.atDay(1), MONTH.atEndOfMonth()))
            .json();
    long cents = 0;
    for (JsonNode line : books.path("payments")) cents += line.path("total").asLong();
    assertThat(read.sum("SubTotals", "Amount").movePointRight(2)).isEqualByComparingTo("" + cents);
  }

  private static List<Integer> atOnce(Supplier<Answer> work) {
    List<CompletableFuture<Integer>> all =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> work.get().status(), Thread::startVirtualThread))
            .limit(4)
            .toList();
    return all.stream().map(CompletableFuture::join).toList();
  }

  private static ReportReader reader(Answer file) {
    return new ReportReader(new String(file.response().body(), StandardCharsets.UTF_8));
  }

  private JsonNode period() {
    for (JsonNode one : admin.get(REPORTS + "?annee=" + MONTH.getYear()).json().path("periodes")) {
      boolean isIt =
          one.path("type").asText().equals("PAYMENTS")
              && one.path("debut").asText().equals(MONTH.atDay(1).toString());
      if (isIt) return one;
    }
    throw new AssertionError("no such period");
  }

  private Answer prepare() {
    return admin.post(REPORTS, Map.of("type", "PAYMENTS", "debut", MONTH.atDay(1).toString()));
  }

  private Answer mark(String id, String reference) {
    return admin.post(
        REPORTS + "/" + id + "/envoi", Map.of("date", TODAY.toString(), "reference", reference));
  }

  /** As if the order had been paid at that time (UTC). */
  private void happened(String order, String time) {
    sql("UPDATE payments SET paidAt = ? WHERE commandeId = ?", time, order);
  }

  private void sql(String statement, Object... values) {
    program
        .bean(Transactions.class)
        .writing(
            () ->
                assertThat(program.bean(Statements.class).update(statement, values)).isPositive());
  }

  private int audited(String action) {
    return program
        .bean(Transactions.class)
        .read(
            () ->
                program
                    .bean(Statements.class)
                    .query(
                        "SELECT id FROM audit_logs WHERE action = ?",
                        row -> row.getString("id"),
                        action)
                    .size());
  }

  /** The seeded KDP pack, 350 €. */
  private String paid() {
    String pack = "";
    for (JsonNode tariff : client.get("/api/tarifs").json().path("data")) {
      if (tariff.path("nom").asText().contains("KDP")) pack = tariff.path("id").asText();
    }
    Answer placed = client.post("/api/commandes", Map.of("titre", "Les rochers", "packType", pack));
    String id = placed.json().path("commande").path("id").asText();
    Answer session = client.post("/api/payments/create-checkout-session", Map.of("commandeId", id));
    String path = "/dev/pay/" + session.json().path("sessionId").asText() + "/pay";
    assertThat(program.client().send("POST", path, null, null).status()).isEqualTo(303);
    return id;
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
