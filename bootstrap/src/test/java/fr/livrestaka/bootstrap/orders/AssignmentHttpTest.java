package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who works on an order, until when, and what correctors may do. */
class AssignmentHttpTest {
  private static final String ADMINS = "/api/admin/commandes/";
  private static final String CORRECTIONS = "/api/corrections/commandes";
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final Person CORRECTOR = People.withRole("CORRECTOR");

  private final TestProgram program = TestProgram.shared();
  private final Person author = People.register();
  private final String order = TestOrders.place(author, "Les dunes");

  @ParameterizedTest
  @CsvSource({
    "PUT,/api/admin/commandes/x/correcteur",
    "PATCH,/api/admin/commandes/x",
    "GET,/api/admin/commandes/x/historique",
    "GET,/api/corrections/commandes",
    "GET,/api/corrections/commandes/x",
    "PUT,/api/corrections/commandes/x/statut"
  })
  void isForTheTeamOnly(String method, String path) {
    assertThat(program.client().send(method, path, "{}", "application/json").status())
        .isEqualTo(401);
    Answer refused = author.client().send(method, path, "{}", "application/json");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().path("currentRole").asText()).isEqualTo("USER");
  }

  @Test
  void anOrderIsPutInACorrectorsCharge() {
    Person corrector = People.withRole("CORRECTOR");
    Answer assigned = assign(corrector.id());
    assertThat(assigned.status()).as(assigned.text()).isEqualTo(200);
    assertThat(assigned.json().path("data").path("correcteurId").asText())
        .isEqualTo(corrector.id());
    assertThat(assign(corrector.id()).status()).isEqualTo(200);
    assertThat(TestOrders.audited(order)).containsExactly("COMMAND_UPDATED");
    await().until(() -> count(corrector, "Une commande vous est confiée") == 1);
    assertThat(ids(corrector)).containsExactly(order);

    Answer freed =
        ADMIN
            .client()
            .put(ADMINS + order + "/correcteur", Collections.singletonMap("correcteurId", null));
    assertThat(freed.status()).as(freed.text()).isEqualTo(200);
    assertThat(freed.json().path("data").path("correcteurId").isNull()).isTrue();
    assertThat(ids(corrector)).isEmpty();
  }

  @Test
  void aClientOrNobodyKnownIsNotPutInCharge() {
    Answer client = assign(author.id());
    assertThat(client.status()).isEqualTo(409);
    assertThat(client.json().path("message").asText()).isNotBlank();
    assertThat(assign("no-such-account").status()).isEqualTo(404);
    assertThat(ADMIN.client().put(ADMINS + order + "/correcteur", Map.of()).status())
        .isEqualTo(400);
    assertThat(
            ADMIN
                .client()
                .put(ADMINS + "no-such-order/correcteur", Map.of("correcteurId", ADMIN.id()))
                .status())
        .isEqualTo(404);
  }

  @Test
  void theCorrectorInChargeWorksAndOthersSeeNothing() {
    assign(CORRECTOR.id());
    TestOrders.pay(order, "PAYEE");
    assertThat(work("EN_COURS").status()).isEqualTo(200);
    Answer done =
        CORRECTOR
            .client()
            .put(
                CORRECTIONS + "/" + order + "/statut",
                Map.of("statut", "TERMINE", "noteCorrecteur", "Bon courage !"));
    JsonNode work = done.json().path("commande");
    assertThat(work.path("statut").asText()).isEqualTo("TERMINE");
    assertThat(work.path("noteCorrecteur").asText()).isEqualTo("Bon courage !");
    assertThat(work.path("dateFinition").asText()).isNotBlank();
    assertThat(work.path("payee").asBoolean()).isTrue();
    assertThat(work.has("amount")).isFalse();
    Answer cancelled = work("ANNULEE");
    assertThat(cancelled.status()).isEqualTo(409);
    assertThat(work("INCONNU").status()).isEqualTo(400);
    assertThat(TestOrders.history(order)).containsExactly("PAYEE EN_COURS", "EN_COURS TERMINE");
    assertThat(TestSql.audited(CORRECTOR.email(), "COMMAND_STATUS_CHANGED", order)).isEqualTo(2);

    Person other = People.withRole("CORRECTOR");
    assertThat(other.client().get(CORRECTIONS + "/" + order).status()).isEqualTo(404);
    assertThat(
            other
                .client()
                .put(CORRECTIONS + "/" + order + "/statut", Map.of("statut", "EN_COURS"))
                .status())
        .isEqualTo(404);
    assertThat(ADMIN.client().get(CORRECTIONS + "/" + order).status()).isEqualTo(404);
    JsonNode own = CORRECTOR.client().get(CORRECTIONS + "/" + order).json();
    assertThat(own.path("commande").path("client").path("nom").asText()).isEqualTo("Moreau");
    assertThat(own.path("files").isArray()).isTrue();
  }

  @Test
  void dueDateAndUrgencyArePlanned() {
    Answer planned =
        plan("{\"dateEcheance\": \"2026-12-24T18:00:00+01:00\", \"priorite\": \"URGENTE\"}");
    assertThat(planned.status()).as(planned.text()).isEqualTo(200);
    assertThat(planned.json().path("data").path("dateEcheance").asText())
        .isEqualTo("2026-12-24T17:00:00.000Z");
    JsonNode calmer = plan("{\"priorite\": \"FAIBLE\"}").json().path("data");
    assertThat(calmer.path("priorite").asText()).isEqualTo("FAIBLE");
    assertThat(calmer.path("dateEcheance").asText()).isEqualTo("2026-12-24T17:00:00.000Z");
    JsonNode open = plan("{\"dateEcheance\": null}").json().path("data");
    assertThat(open.path("dateEcheance").isNull()).as(open.toString()).isTrue();
    assertThat(TestOrders.audited(order)).hasSize(3).containsOnly("COMMAND_UPDATED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"dateEcheance\": \"demain\"}",
        "{\"dateEcheance\": 7}",
        "{\"priorite\": \"PLUS_TARD\"}",
        "{"
      })
  void whatIsNoPlanIsRefused(String body) {
    assertThat(plan(body).status()).isEqualTo(400);
  }

  @Test
  void theHistoryShowsToTheClientWithoutNames() {
    ADMIN.client().put(ADMINS + order, Map.of("statut", "EN_COURS"));
    JsonNode own = author.client().get("/api/commandes/" + order + "/historique").json();
    JsonNode step = own.path("historique").path(0);
    assertThat(step.path("ancienStatut").asText()).isEqualTo("EN_ATTENTE");
    assertThat(step.path("nouveauStatut").asText()).isEqualTo("EN_COURS");
    assertThat(step.path("auteur").asText()).isEqualTo("TEAM");
    assertThat(step.has("auteurId")).isFalse();
    JsonNode team = ADMIN.client().get(ADMINS + order + "/historique").json();
    assertThat(team.path("historique").path(0).path("auteurId").asText()).isEqualTo(ADMIN.id());

    String path = "/api/commandes/" + order + "/historique";
    assertThat(People.register().client().get(path).status()).isEqualTo(404);
    assertThat(program.client().get(path).status()).isEqualTo(401);
    assertThat(ADMIN.client().get(ADMINS + "no-such-order/historique").status()).isEqualTo(404);
  }

  @Test
  void aListCostsTheSameWhateverItsLength() {
    Person corrector = People.withRole("CORRECTOR");
    TestOrders.set(order, "correcteurId", corrector.id());
    int ofOne = statements(corrector);
    for (int n = 0; n < 5; n++) {
      TestOrders.set(TestOrders.place(author, "Tome " + n), "correcteurId", corrector.id());
    }
    assertThat(statements(corrector)).isEqualTo(ofOne);
  }

  private int statements(Person corrector) {
    return StatementCount.warm(() -> corrector.client().get(CORRECTIONS));
  }

  private Answer assign(String corrector) {
    return ADMIN.client().put(ADMINS + order + "/correcteur", Map.of("correcteurId", corrector));
  }

  private Answer work(String status) {
    return CORRECTOR.client().put(CORRECTIONS + "/" + order + "/statut", Map.of("statut", status));
  }

  private Answer plan(String body) {
    return ADMIN.client().send("PATCH", ADMINS + order, body, "application/json");
  }

  private static List<String> ids(Person corrector) {
    JsonNode found = corrector.client().get(CORRECTIONS).json().path("commandes");
    return StreamSupport.stream(found.spliterator(), false)
        .map(one -> one.path("id").asText())
        .toList();
  }

  private static long count(Person person, String title) {
    JsonNode found = person.client().get("/api/notifications").json().path("notifications");
    return StreamSupport.stream(found.spliterator(), false)
        .filter(notice -> notice.path("title").asText().equals(title))
        .count();
  }
}
