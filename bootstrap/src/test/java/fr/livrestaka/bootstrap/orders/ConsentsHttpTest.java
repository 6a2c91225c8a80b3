package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestBrowser;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What buyers are shown and agree to, on every way to a contract. */
class ConsentsHttpTest {
  private static final String LINKS = "/api/public/estimations/";
  private static final String ORDER = "Commander avec obligation de paiement";
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final Map<String, Object> ALL =
      Map.of(
          "cgvAcceptees", true,
          "confidentialiteLue", true,
          "debutImmediat", true,
          "perteReconnue", true);

  private final TestClient stranger = TestProgram.shared().client();
  private final Person author = People.register();
  private final String order = TestOrders.place(author, "Les dunes");

  @Test
  void thePageTellsWhatIsBoughtAndKeepsTheBoxesThatAreTicked() {
    assertThat(contract().isNull()).as("there is none yet").isTrue();
    TestBrowser.Page page = new TestBrowser(TestProgram.shared()).open(LINKS + token() + "/page");
    assertThat(page.buttons()).containsExactly(ORDER, "Je refuse");
    assertThat(page.text())
        .contains(
            "330,00\u00a0€",
            "TVA",
            "Vendeur",
            "Médiateur",
            "Droit de rétractation",
            "14 jours",
            "Délai")
        .contains("type=\"checkbox\" name=\"debutImmediat\"", "name=\"perteReconnue\"")
        .doesNotContain("<script", " checked");
    assertThat(stranger.get(pathOf(page, "conditions")).text())
        .contains("Conditions générales de vente", "L221-18");
    assertThat(stranger.get(pathOf(page, "confidentialite")).status()).isEqualTo(200);

    TestBrowser.Page accepted = page.press(ORDER, Map.of("debutImmediat", "true"));
    assertThat(accepted.answer().status()).as(accepted.text()).isEqualTo(200);
    assertThat(
            TestSql.count(
                "order_consents WHERE commandeId = ? AND way = 'ESTIMATE_PAGE' AND earlyStart = 1"
                    + " AND loss = 0 AND termsVersionId IS NOT NULL AND privacyVersionId IS NOT"
                    + " NULL AND ipAddress IS NOT NULL",
                order))
        .isEqualTo(1);
    assertThat(contract().path("debutDemandeLe").asText()).isNotBlank();
    assertThat(contract().path("perteReconnueLe").isNull()).isTrue();
    assertThat(contract().path("avertissement").isNull()).isTrue();
  }

  @Test
  void whoTicksNothingIsNotHeldToHaveAskedForAnything() {
    new TestBrowser(TestProgram.shared()).open(LINKS + token() + "/page").press(ORDER);
    assertThat(contract().path("debutDemandeLe").isNull()).isTrue();
    assertThat(contract().path("avertissement").asText()).contains("L221-25");
    assertThat(contract().path("dernierJourRetractation").asText()).hasSize(10);
  }

  @Test
  void everyRouteTakesThemAndRefusesWhatIsNoBoolean() {
    Map<String, Object> placing = with(Map.of("titre", "Les brumes"));
    Answer placed = author.client().post("/api/commandes", placing);
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    assertThat(consents(placed.json().at("/commande/id").asText())).containsExactly("ORDER");

    String checkout = "/api/payments/create-checkout-session";
    assertThat(
            author
                .client()
                .post(checkout, Map.of("commandeId", order, "debutImmediat", "oui"))
                .status())
        .isEqualTo(400);
    assertThat(
            author
                .client()
                .post("/api/commandes", Map.of("titre", "Oui", "cgvAcceptees", 1))
                .status())
        .isEqualTo(400);
    String token = token();
    assertThat(
            stranger
                .post(LINKS + token + "/accepter", Map.of("perteReconnue", List.of(true)))
                .status())
        .isEqualTo(400);
    assertThat(consents(order)).isEmpty();

    String accept = "/api/commandes/" + order + "/estimation/accepter";
    assertThat(author.client().post(accept, ALL).status()).isEqualTo(200);
    assertThat(
            author
                .client()
                .post(checkout, Map.of("commandeId", order, "cgvAcceptees", true))
                .status())
        .isEqualTo(200);
    assertThat(consents(order)).containsExactly("ESTIMATE", "CHECKOUT");
  }

  @Test
  void whoSendsTheSameTwiceAtOnceHasAgreedOnceAndWhoIsRefusedNever() throws Exception {
    Map<String, Object> paying = with(Map.of("commandeId", order));
    String checkout = "/api/payments/create-checkout-session";
    assertThat(author.client().post(checkout, paying).status()).as("no price yet").isEqualTo(409);
    assertThat(consents(order)).isEmpty();

    token();
    assertThat(AtOnce.times(4, () -> author.client().post(checkout, paying).status()))
        .containsOnly(200);
    assertThat(consents(order)).containsExactly("CHECKOUT");
  }

  @Test
  void whatWasAgreedToStaysAsEvidenceWhenTheAccountIsErased() {
    new TestBrowser(TestProgram.shared()).open(LINKS + token() + "/page").press(ORDER);
    assertThat(author.client().delete("/api/users/me").status()).isEqualTo(200);
    assertThat(consents(order)).containsExactly("ESTIMATE_PAGE");
  }

  @Test
  void everyLegalPageHasAVersionFromTheFirstStartOn() {
    for (String slug : List.of("cgv", "politique-confidentialite")) {
      String shown = stranger.get("/api/pages/slug/" + slug).json().at("/data/content").asText();
      assertThat(shown).isNotBlank();
      assertThat(
              TestSql.count(
                  "page_versions WHERE slug = '"
                      + slug
                      + "' AND hash = SHA2(CONCAT(title,"
                      + " CHAR(10 USING utf8mb4), CHAR(10 USING utf8mb4), ?), 256)",
                  shown))
          .isPositive();
    }
  }

  private static Map<String, Object> with(Map<String, Object> fields) {
    Map<String, Object> all = new HashMap<>(ALL);
    all.putAll(fields);
    return all;
  }

  private List<String> consents(String of) {
    return TestOrders.query(
        "SELECT way AS v FROM order_consents WHERE commandeId = ? ORDER BY givenAt, id", of);
  }

  private JsonNode contract() {
    return ADMIN.client().get("/api/admin/commandes/" + order).json().at("/data/contrat");
  }

  private static String pathOf(TestBrowser.Page page, String name) {
    return URI.create(page.location()).getPath() + "/" + name;
  }

  private String token() {
    Answer sent =
        ADMIN
            .client()
            .post(
                "/api/admin/commandes/" + order + "/estimation",
                Map.of("pagesVerifiees", 180, "prixFinal", 33_000));
    assertThat(sent.status()).as(sent.text()).isEqualTo(201);
    return TestMails.of(TestProgram.shared())
        .await(author.email(), "Votre estimation pour")
        .links()
        .stream()
        .filter(one -> one.contains(LINKS))
        .findFirst()
        .orElseThrow()
        .replaceAll(".*" + LINKS + "([^/]+)/page.*", "$1");
  }
}
