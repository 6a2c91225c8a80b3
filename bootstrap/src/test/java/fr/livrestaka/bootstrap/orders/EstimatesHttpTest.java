package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Estimates between the team and signed-in authors; the mailed link has a test of its own. */
class EstimatesHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final Map<String, Object> TERMS =
      Map.of("pagesVerifiees", 180, "prixFinal", 33_000, "message", "Beau texte !");

  private final TestProgram program = TestProgram.shared();
  private final Person author = People.register();
  private final String order = TestOrders.place(author, "Les dunes");
  private final String own = "/api/commandes/" + order;
  private final String admins = "/api/admin/commandes/" + order;

  @ParameterizedTest
  @CsvSource({
    "POST,/api/admin/commandes/x/estimation,403",
    "POST,/api/admin/commandes/x/consultation,403",
    "POST,/api/corrections/commandes/x/estimation,403",
    "GET,/api/commandes/x/estimation,404",
    "POST,/api/commandes/x/estimation/accepter,404",
    "POST,/api/commandes/x/estimation/refuser,404",
    "POST,/api/commandes/x/annuler,404"
  })
  void strangersAndClientsAreKeptOut(String method, String path, int forClients) {
    assertThat(program.client().send(method, path, "{}", "application/json").status())
        .isEqualTo(401);
    Answer refused = author.client().send(method, path, "{}", "application/json");
    assertThat(refused.status()).as(refused.text()).isEqualTo(forClients);
  }

  @Test
  void anEstimateIsSentAndAcceptedMoreThanOnce() {
    Answer sent = ADMIN.client().post(admins + "/estimation", TERMS);
    assertThat(sent.status()).as(sent.text()).isEqualTo(201);
    assertThat(sent.json().path("estimation").path("status").asText()).isEqualTo("SENT");
    JsonNode shown = author.client().get(own + "/estimation").json().path("estimation");
    assertThat(shown.path("prixFinal").asInt()).isEqualTo(33_000);
    assertThat(shown.path("message").asText()).isEqualTo("Beau texte !");
    assertThat(status()).isEqualTo("ESTIMATION_ENVOYEE");
    assertThat(TestOrders.audited(order)).contains("COMMAND_STATUS_CHANGED", "COMMAND_UPDATED");

    Set<String> payAt = new HashSet<>();
    for (int n = 0; n < 2; n++) {
      Answer accepted = answer("accepter");
      assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
      assertThat(accepted.json().path("paiement").path("commandeId").asText()).isEqualTo(order);
      payAt.add(accepted.json().path("paiement").path("checkoutUrl").asText());
      assertThat(accepted.json().path("commande").path("statut").asText())
          .isEqualTo("ESTIMATION_ENVOYEE");
    }
    assertThat(payAt).singleElement().asString().contains("/dev/pay/");
    JsonNode order = ADMIN.client().get(admins).json().path("data");
    assertThat(order.path("prixFinal").asInt()).isEqualTo(33_000);
    assertThat(order.path("pagesVerifiees").asInt()).isEqualTo(180);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"pagesVerifiees\": 0}",
        "{\"pagesVerifiees\": 5}",
        "{\"pagesVerifiees\": \"180\"}",
        "{\"pagesVerifiees\": 180, \"prixFinal\": 0}",
        "{\"pagesVerifiees\": 180, \"prixFinal\": 49}",
        "{\"pagesVerifiees\": 180, \"prixFinal\": 1.5}",
        "{\"pagesVerifiees\": 180, \"message\": 7}",
        "[]"
      })
  void whatIsNoEstimateIsRefused(String body) {
    Answer refused = ADMIN.client().send("POST", admins + "/estimation", body, "application/json");
    assertThat(refused.status()).as(refused.text()).isEqualTo(400);
    assertThat(status()).isEqualTo("EN_ATTENTE");
  }

  @Test
  void onlyTheAuthorAnswersAndOnlyTheCorrectorInChargeSends() {
    ADMIN.client().post(admins + "/estimation", TERMS);
    Person other = People.register();
    assertThat(other.client().get(own + "/estimation").status()).isEqualTo(404);
    assertThat(other.client().post(own + "/estimation/accepter", Map.of()).status()).isEqualTo(404);
    assertThat(other.client().post(own + "/annuler", Map.of()).status()).isEqualTo(404);
    Person corrector = People.withRole("CORRECTOR");
    String path = "/api/corrections/commandes/" + order + "/estimation";
    assertThat(corrector.client().post(path, TERMS).status()).isEqualTo(404);
    TestOrders.set(order, "correcteurId", corrector.id());
    assertThat(corrector.client().post(path, TERMS).status()).isEqualTo(201);
  }

  @Test
  void whatIsPaidGetsNoEstimateAndIsNotCancelledByItsAuthor() {
    TestOrders.pay(order, "EN_COURS");
    assertConflict(ADMIN.client().post(admins + "/estimation", TERMS));
    assertConflict(author.client().post(own + "/annuler", Map.of()));
    assertConflict(ADMIN.client().post(admins + "/consultation", Map.of()));
  }

  @Test
  void anAuthorGivesUpWhatIsNotPaid() {
    ADMIN.client().post(admins + "/estimation", TERMS);
    for (int n = 0; n < 2; n++) {
      Answer cancelled = author.client().post(own + "/annuler", Map.of());
      assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
      assertThat(cancelled.json().path("commande").path("statut").asText()).isEqualTo("ANNULEE");
    }
    assertConflict(answer("accepter"));
    assertThat(TestOrders.audited(order)).contains("COMMAND_STATUS_CHANGED");
  }

  @Test
  void aTalkIsAskedFor() {
    Answer asked = ADMIN.client().send("POST", admins + "/consultation", null, null);
    assertThat(asked.status()).as(asked.text()).isEqualTo(200);
    assertThat(status()).isEqualTo("EN_ATTENTE_CONSULTATION");
  }

  @Test
  void ofAnswersAtOnceTheLastWordCountsAndTheHistoryIsConsistent() throws Exception {
    ADMIN.client().post(admins + "/estimation", TERMS);
    List<Callable<Integer>> answers =
        IntStream.range(0, 6)
            .<Callable<Integer>>mapToObj(
                n -> () -> answer(n % 2 == 0 ? "accepter" : "refuser").status())
            .toList();
    assertThat(AtOnce.all(answers)).contains(200).containsAnyOf(200, 409);
    assertThat(status()).isEqualTo("EN_ATTENTE");
    assertThat(TestOrders.history(order))
        .containsExactly("EN_ATTENTE ESTIMATION_ENVOYEE", "ESTIMATION_ENVOYEE EN_ATTENTE");
  }

  private Answer answer(String how) {
    return author.client().send("POST", own + "/estimation/" + how, null, null);
  }

  private String status() {
    return author.client().get(own).json().path("commande").path("statut").asText();
  }

  private static void assertConflict(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(answer.json().path("message").asText()).isNotBlank();
  }
}
