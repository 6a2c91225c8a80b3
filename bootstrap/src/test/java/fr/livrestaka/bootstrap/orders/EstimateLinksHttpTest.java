package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestBrowser;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An estimate answered through the link of its mail. */
class EstimateLinksHttpTest {
  private static final String LINKS = "/api/public/estimations/";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestClient stranger = TestProgram.shared().client();
  private final Person author = People.register();
  private final String order = TestOrders.place(author, "Les dunes <1>");

  @Test
  void theLinkShowsAndAcceptsWithoutSigningIn() {
    String token = mailedToken();
    JsonNode shown = stranger.get(LINKS + token).json().path("estimation");
    assertThat(shown.path("titre").asText()).isEqualTo("Les dunes <1>");
    assertThat(shown.path("status").asText()).isEqualTo("SENT");
    Answer accepted = stranger.send("POST", LINKS + token + "/accepter", null, null);
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    assertThat(accepted.json().path("paiement").path("commandeId").asText()).isEqualTo(order);
    String payAt = accepted.json().path("paiement").path("checkoutUrl").asText();
    assertThat(stranger.get(payAt.substring(payAt.indexOf("/dev/"))).text())
        .contains("330,00\u00a0€");
    assertThat(stranger.post(LINKS + token + "/accepter", Map.of()).status()).isEqualTo(200);
    assertThat(stranger.get(LINKS + token).json().at("/estimation/status").asText())
        .isEqualTo("ACCEPTED");
    assertThat(TestOrders.query("SELECT tokenHash AS v FROM estimates WHERE commandeId = ?", order))
        .doesNotContain(token)
        .allMatch(hash -> hash.length() == 64);
  }

  @Test
  void thePageAsksBeforeAnythingChanges() {
    String page = LINKS + mailedToken() + "/page";
    Answer question = stranger.get(page);
    assertThat(question.status()).isEqualTo(200);
    assertThat(question.header("Content-Type")).startsWith("text/html");
    assertThat(question.text()).contains("330,00\u00a0€", "Les dunes &lt;1&gt;", "<form");
    assertThat(stranger.get(page).text()).contains("<form");
    Answer declined = new TestBrowser(TestProgram.shared()).open(page).press("Je refuse").answer();
    assertThat(declined.status()).as(declined.text()).isEqualTo(200);
    assertThat(form(page + "/refuser").status()).isEqualTo(200);
    assertThat(form(page + "/accepter").status()).isEqualTo(409);
    assertThat(stranger.get(page).text()).doesNotContain("<form");
    assertThat(
            author.client().get("/api/commandes/" + order).json().at("/commande/statut").asText())
        .isEqualTo("EN_ATTENTE");
  }

  @Test
  void aReplacedEstimatesLinkIsOver() {
    String token = mailedToken();
    send();
    assertThat(stranger.get(LINKS + token).json().at("/estimation/status").asText())
        .isEqualTo("REPLACED");
    assertThat(stranger.post(LINKS + token + "/accepter", Map.of()).status()).isEqualTo(409);
    assertThat(stranger.post(LINKS + token + "/refuser", Map.of()).status()).isEqualTo(409);
  }

  @Test
  void unknownLinksAreNotFound() {
    String unknown = LINKS + "x".repeat(64);
    assertThat(stranger.get(unknown).status()).isEqualTo(404);
    assertThat(stranger.get(LINKS + "x").status()).isEqualTo(404);
    assertThat(stranger.post(unknown + "/accepter", Map.of()).status()).isEqualTo(404);
    assertThat(stranger.post(unknown + "/refuser", Map.of()).status()).isEqualTo(404);
    assertThat(stranger.get(unknown + "/page").status()).isEqualTo(404);
    assertThat(form(unknown + "/page/accepter").status()).isEqualTo(404);
  }

  private Answer form(String path) {
    return stranger.send("POST", path, "", "application/x-www-form-urlencoded");
  }

  private String mailedToken() {
    send();
    TestMails.Received mail =
        TestMails.of(TestProgram.shared()).await(author.email(), "Votre estimation pour");
    assertThat(mail.text()).contains("180 pages", "330,00\u00a0€");
    String link =
        mail.links().stream().filter(one -> one.contains(LINKS)).findFirst().orElseThrow();
    return link.replaceAll(".*" + LINKS + "([^/]+)/page.*", "$1");
  }

  private void send() {
    Answer sent =
        ADMIN
            .client()
            .post(
                "/api/admin/commandes/" + order + "/estimation",
                Map.of("pagesVerifiees", 180, "prixFinal", 33_000));
    assertThat(sent.status()).as(sent.text()).isEqualTo(201);
  }
}
