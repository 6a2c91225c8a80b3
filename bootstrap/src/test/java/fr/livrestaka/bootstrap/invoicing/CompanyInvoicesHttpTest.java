package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What buyers tell of their company is on their invoices, with the VAT that follows from it. */
class CompanyInvoicesHttpTest {
  private static final Map<String, Object> LAKE =
      Map.of(
          "raisonSociale", "Éditions du Lac",
          "siret", "732 829 320 00074",
          "numeroTva", "fr 44 732.829.320",
          "adresse", "1 rue du Lac",
          "codePostal", "75001",
          "ville", "Paris",
          "pays", "FR");
  private static final Map<String, Object> BRUSSELS =
      Map.of(
          "raisonSociale", "Lac SRL",
          "numeroTva", "BE 0123.456.749",
          "adresse", "Rue Neuve 12",
          "codePostal", "1000",
          "ville", "Bruxelles",
          "pays", "BE");

  private static TestProgram program;

  private final TestClient anybody = program.client();
  private final TestClient admin = signIn("contact@staka.fr", "Administrer-2026");
  private final String pack = pack();

  @BeforeAll
  static void start() {
    program =
        TestProgram.start(
            TestDatabase.newSchema(),
            Map.of(
                "SELLER_NAME", "Les Belles Pages",
                "SELLER_ADDRESS", "12 rue des Lilas, 75011 Paris",
                "SELLER_SIRET", "73282932000074",
                "SELLER_VAT_NUMBER", "FR44732829320",
                "SELLER_VAT_REGIME", "standard"));
  }

  @AfterAll
  static void stop() {
    program.stop();
  }

  @Test
  void aGuestsCompanyIsOnTheInvoiceTheAccountAndTheOrder() {
    String email = People.freshEmail();
    Map<String, Object> form = form(email);
    LAKE.forEach((name, value) -> form.put("entreprise." + name, value));
    Answer placed =
        anybody.send(
            "POST", "/api/public/order", encoded(form), "application/x-www-form-urlencoded");
    pay(placed);
    String snapshot = snapshotOf(email);

    assertThat(snapshot)
        .contains("buyer.name=Éditions du Lac\n")
        .contains("buyer.siren=732829320\nbuyer.siret=73282932000074\n")
        .contains("buyer.vatNumber=FR44732829320\n")
        .contains("buyer.city=Paris\n")
        .contains("mention.CATEGORY=", "mention.LATE_PENALTY=", "mention.RECOVERY_INDEMNITY=")
        .contains("regime=STANDARD\n")
        .contains("total=35000\n");
    String account = text("SELECT id FROM users WHERE email = ?", email);
    assertThat(companyAt("/api/admin/users/" + account + "/company"))
        .isEqualTo("Éditions du Lac 732829320 FR");
    String order = text("SELECT id FROM commandes WHERE userId = ?", account);
    assertThat(companyAt("/api/admin/commandes/" + order + "/entreprise"))
        .isEqualTo("Éditions du Lac 732829320 FR");
    assertThat(admin.get("/api/admin/factures/verify").json().path("sound").asBoolean()).isTrue();
  }

  @Test
  void aBusinessInAnotherMemberStateOwesTheVatItself() {
    String email = People.freshEmail();
    Map<String, Object> form = form(email);
    form.put("entreprise", BRUSSELS);
    pay(anybody.post("/api/public/order", form));

    assertThat(snapshotOf(email))
        .contains("buyer.vatNumber=BE0123456749\n")
        .contains("regime=REVERSE_CHARGE\n", "net=35000\n", "tax=0\n", "total=35000\n")
        .contains("mention.REVERSE_CHARGE=");
  }

  @Test
  void anInvoiceStaysAsItIsWhenTheCompanyChanges() {
    String email = People.freshEmail();
    anybody.post("/api/auth/register", People.registration(email));
    TestClient client = signIn(email, People.PASSWORD);
    tell(client, LAKE);
    orderAndPay(client);
    String before = snapshotOf(email);
    assertThat(before).contains("buyer.name=Éditions du Lac\n", "buyer.siren=732829320\n");
    byte[] pdf = invoicePdf(client);

    tell(client, BRUSSELS);
    assertThat(snapshotOf(email)).isEqualTo(before);
    assertThat(invoicePdf(client)).isEqualTo(pdf);
    String invoice =
        text(
            "SELECT i.id FROM invoices i JOIN commandes c ON c.id = i.commandeId"
                + " JOIN users u ON u.id = c.userId WHERE u.email = ?",
            email);
    Answer printed = admin.post("/api/admin/factures/" + invoice + "/regenerate", Map.of());
    assertThat(printed.status()).as(printed.text()).isEqualTo(200);
    assertThat(snapshotOf(email)).isEqualTo(before);
    assertThat(invoicePdf(client)).isEqualTo(pdf);
  }

  @Test
  void aGuestIsToldWhichFieldIsWrong() {
    Map<String, Object> form = form(People.freshEmail());
    form.put("entreprise", Map.of("raisonSociale", "Lac", "numeroTva", "FR00732829320"));
    Answer refused = anybody.post("/api/public/order", form);

    assertThat(refused.status()).isEqualTo(400);
    JsonNode issue = refused.json().path("details").path(0);
    assertThat(issue.path("path").toString()).isEqualTo("[\"entreprise\",\"numeroTva\"]");
    assertThat(issue.path("message").asText()).startsWith("Ce numéro de TVA n'est pas valable");
  }

  private Map<String, Object> form(String email) {
    return new HashMap<>(
        Map.of(
            "prenom", "Lina",
            "nom", "Moreau",
            "email", email,
            "telephone", "0600000000",
            "serviceId", pack,
            "consentementRgpd", "true"));
  }

  private static String encoded(Map<String, Object> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey()
                    + "="
                    + URLEncoder.encode(field.getValue().toString(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static void tell(TestClient client, Map<String, Object> company) {
    Answer told = client.put("/api/users/me/company", Map.of("entreprise", company));
    assertThat(told.status()).as(told.text()).isEqualTo(200);
  }

  private void orderAndPay(TestClient client) {
    Answer created =
        client.post(
            "/api/commandes/create-paid-project", Map.of("serviceId", pack, "titre", "L'été"));
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    String address = created.json().path("checkoutUrl").asText();
    String path = "/dev/pay/" + address.substring(address.lastIndexOf('/') + 1) + "/pay";
    assertThat(anybody.send("POST", path, null, null).status()).isEqualTo(303);
  }

  private static byte[] invoicePdf(TestClient client) {
    String id = client.get("/api/invoices").json().path("invoices").path(0).path("id").asText();
    Answer pdf = client.get("/api/invoices/" + id + "/download");
    assertThat(pdf.status()).as(id).isEqualTo(200);
    return pdf.response().body();
  }

  private String companyAt(String path) {
    JsonNode company = admin.get(path).json().path("entreprise");
    return company.path("raisonSociale").asText()
        + " "
        + company.path("siren").asText()
        + " "
        + company.path("pays").asText();
  }

  private void pay(Answer placed) {
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    String path = "/dev/pay/" + placed.json().path("sessionId").asText() + "/pay";
    assertThat(anybody.send("POST", path, null, null).status()).isEqualTo(303);
  }

  private String snapshotOf(String email) {
    return text(
        "SELECT s.content FROM invoice_snapshots s JOIN users u ON u.id = s.clientId"
            + " WHERE u.email = ?",
        email);
  }

  private String text(String query, String value) {
    return program
        .bean(Transactions.class)
        .write(
            () ->
                program.bean(Statements.class).query(query, row -> row.getString(1), value).get(0));
  }

  private String pack() {
    for (JsonNode tariff : anybody.get("/api/tarifs").json().path("data")) {
      if (tariff.path("nom").asText().contains("KDP")) return tariff.path("id").asText();
    }
    throw new AssertionError("no pack");
  }

  private TestClient signIn(String email, String password) {
    Answer signed = program.client().post("/api/auth/login", People.credentials(email, password));
    assertThat(signed.status()).as(signed.text()).isEqualTo(200);
    return program.client().withToken(signed.json().path("token").asText());
  }
}
