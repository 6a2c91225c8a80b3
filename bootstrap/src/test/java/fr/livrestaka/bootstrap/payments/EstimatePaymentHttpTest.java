package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.ClientRoutes;
import fr.livrestaka.bootstrap.testing.TestBrowser;
import fr.livrestaka.bootstrap.testing.TestBrowser.Page;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From an estimate's price to its payment. */
class EstimatePaymentHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private final TestClient stranger = TestProgram.shared().client();
  private final Person author = People.register();
  private final String order = TestOrders.place(author, "Les dunes");

  @Test
  void whoAgreesPaysAtOnceAndAskingAgainSaysThatItIsPaid() {
    send(33_000);
    payAt(accept().path("paiement").path("checkoutUrl").asText());
    assertThat(statut()).isEqualTo("EN_COURS");
    JsonNode again = accept();
    assertThat(again.path("paiement").path("checkoutUrl").isNull()).isTrue();
    assertThat(again.path("message").asText()).contains("payée");
  }

  @Test
  void thePageOfTheMailedLinkLeadsToThePayment() {
    send(33_000);
    String page =
        TestMails.of(TestProgram.shared())
            .await(author.email(), "Votre estimation")
            .links()
            .stream()
            .filter(link -> link.contains("/estimations/"))
            .map(link -> link.substring(link.indexOf("/api/")))
            .findFirst()
            .orElseThrow();
    TestBrowser browser = new TestBrowser(TestProgram.shared());
    Page accepted = browser.open(page).press("Commander avec obligation de paiement");
    assertThat(accepted.text()).contains("Les dunes", "330,00\u00a0€", "Acceptée, à payer");

    Page first = browser.open(page).press("Payer maintenant");
    String session = first.forward().replaceFirst(".*/", "");
    browser.open(first.forward()).press("Abandonner");
    TestSessions.awaitExpired(session);

    Page payPage = browser.open(browser.open(page).press("Payer maintenant").forward());
    assertThat(payPage.text()).contains("Les dunes", "330,00\u00a0€");
    Page back = payPage.press("Payer");
    assertThat(back.location()).startsWith("https://front.example.org/payment-success?session_id=");
    assertThat(back.location()).matches(ClientRoutes::exist).doesNotContain(session);
    assertThat(statut()).isEqualTo("EN_COURS");
    Page paid = browser.open(page);
    assertThat(paid.text()).contains("Commande payée");
    assertThat(paid.buttons()).isEmpty();
  }

  private void send(int cents) {
    Answer sent =
        ADMIN
            .client()
            .post(
                "/api/admin/commandes/" + order + "/estimation",
                Map.of("pagesVerifiees", 180, "prixFinal", cents));
    assertThat(sent.status()).as(sent.text()).isEqualTo(201);
  }

  private JsonNode accept() {
    Answer accepted =
        author.client().post("/api/commandes/" + order + "/estimation/accepter", Map.of());
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    return accepted.json();
  }

  private void payAt(String url) {
    Answer paid = stranger.send("POST", url.substring(url.indexOf("/dev/")) + "/pay", null, null);
    assertThat(paid.status()).as(paid.text()).isEqualTo(303);
  }

  private String statut() {
    return author.client().get("/api/commandes/" + order).json().at("/commande/statut").asText();
  }
}
