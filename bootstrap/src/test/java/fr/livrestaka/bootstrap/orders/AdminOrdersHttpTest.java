package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract B §3.2 to §3.4 over HTTP; the list has a test of its own. */
class AdminOrdersHttpTest {
  private static final String ORDERS = "/api/admin/commandes";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestProgram program = TestProgram.shared();
  private final Person author = People.register();
  private final String order = TestOrders.place(author, "Les dunes");

  @ParameterizedTest
  @CsvSource({"GET,''", "GET,/x", "PUT,/x", "DELETE,/x"})
  void isForAdministratorsOnly(String method, String path) {
    assertThat(program.client().send(method, ORDERS + path, "{}", "application/json").status())
        .isEqualTo(401);
    for (Person person : List.of(author, People.withRole("CORRECTOR"))) {
      Answer refused = person.client().send(method, ORDERS + path, "{}", "application/json");
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.json().path("currentRole").asText()).isNotBlank();
      assertThat(refused.json().path("message").asText())
          .isEqualTo("Cette action demande le rôle Administrateur.");
    }
  }

  @Test
  void showsAllOfAnOrder() {
    TestOrders.addFile(order, author.id());
    TestOrders.addInvoice(order);
    JsonNode data = shown(order);
    assertThat(data.path("titre").asText()).isEqualTo("Les dunes");
    assertThat(data.path("user").path("email").asText()).isEqualTo(author.email());
    assertThat(data.path("user").has("passwordHash")).isFalse();
    assertThat(data.path("files").path(0).path("size").asInt()).isEqualTo(3);
    assertThat(data.path("invoices").path(0).path("amount").asInt()).isEqualTo(50_000);
    assertThat(data.path("_count").toString()).isEqualTo("{\"files\":1,\"invoices\":1}");
    assertThat(ADMIN.client().get(ORDERS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void movesAnOrderWithANoteAndItIsRemembered() {
    Answer moved = move(Map.of("statut", "EN_COURS", "noteCorrecteur", "Relecture en cours"));
    assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    JsonNode changed = moved.json().path("commande");
    assertThat(changed.size()).isEqualTo(22);
    assertThat(changed.path("statut").asText()).isEqualTo("EN_COURS");
    assertThat(changed.path("noteCorrecteur").asText()).isEqualTo("Relecture en cours");
    assertThat(changed.path("user").path("email").asText()).isEqualTo(author.email());
    assertThat(move(Map.of("statut", "EN_COURS")).status()).isEqualTo(200);
    assertThat(move(Map.of("statut", "TERMINE")).status()).isEqualTo(200);
    assertThat(shown(order).path("dateFinition").asText()).isNotBlank();
    assertThat(shown(order).path("noteCorrecteur").asText()).isEqualTo("Relecture en cours");

    assertThat(TestOrders.history(order))
        .containsExactly("EN_ATTENTE EN_COURS", "EN_COURS TERMINE");
    assertThat(TestOrders.audited(order))
        .containsExactly("COMMAND_STATUS_CHANGED", "COMMAND_UPDATED", "COMMAND_STATUS_CHANGED");
    assertThat(
            TestOrders.query(
                "SELECT details AS v FROM audit_logs WHERE targetId = ? ORDER BY id LIMIT 1",
                order))
        .allMatch(details -> details.contains("EN_ATTENTE") && details.contains("EN_COURS"));
  }

  @Test
  void refusesWhatWouldFalsifyAccounts() {
    Answer byHand = move(Map.of("statut", "PAYEE"));
    assertConflict(byHand);
    assertThat(byHand.json().path("message").asText())
        .startsWith("La commande est « ")
        .contains("ne peut pas passer à « Payée »", "Statuts possibles : ", "Annulée")
        .doesNotContain("PAYEE", "ANNULEE", "EN_", "[");
    TestOrders.pay(order, "EN_COURS");
    assertConflict(move(Map.of("statut", "ESTIMATION_ENVOYEE")));
    assertThat(move(Map.of("statut", "EN_ATTENTE")).status()).isEqualTo(200);
    assertThat(shown(order).path("paymentStatus").asText()).isEqualTo("paid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"statut\":\"INCONNU\"}",
        "{\"statut\":7}",
        "{\"statut\":\"EN_COURS\",\"noteCorrecteur\":7}",
        "[]",
        "{"
      })
  void refusesWhatIsNoMove(String body) {
    Answer refused = ADMIN.client().send("PUT", ORDERS + "/" + order, body, "application/json");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("message").asText()).isNotBlank();
    assertThat(TestOrders.history(order)).isEmpty();
  }

  @Test
  void unknownOrdersAreNotFound() {
    String path = ORDERS + "/no-such-order";
    assertThat(ADMIN.client().put(path, Map.of("statut", "EN_COURS")).status()).isEqualTo(404);
    assertThat(ADMIN.client().delete(path).status()).isEqualTo(404);
  }

  @Test
  void erasesAnOrderWithItsFiles() throws Exception {
    Path uploads = program.home().resolve("uploads");
    Path file = uploads.resolve(TestOrders.addFile(order, author.id()));
    Files.createDirectories(file.getParent());
    Files.writeString(file, "pdf");
    assertThat(ADMIN.client().delete(ORDERS + "/" + order).status()).isEqualTo(200);
    assertThat(ADMIN.client().get(ORDERS + "/" + order).status()).isEqualTo(404);
    assertThat(TestOrders.audited(order)).containsExactly("COMMAND_DELETED");
    await().until(() -> !Files.exists(file));
  }

  @Test
  void keepsWhatCameToMoney() {
    TestOrders.pay(order, "EN_COURS");
    assertConflict(ADMIN.client().delete(ORDERS + "/" + order));
    assertThat(shown(order).path("paymentStatus").asText()).isEqualTo("paid");
  }

  @Test
  void ofTheSameMoveByManyAtOnceOneHasEffect() throws Exception {
    List<Callable<Integer>> moves =
        IntStream.range(0, 6)
            .<Callable<Integer>>mapToObj(n -> () -> move(Map.of("statut", "EN_COURS")).status())
            .toList();
    assertThat(AtOnce.all(moves)).containsOnly(200);
    assertThat(TestOrders.history(order)).containsExactly("EN_ATTENTE EN_COURS");
    assertThat(TestOrders.audited(order)).containsExactly("COMMAND_STATUS_CHANGED");
  }

  @Test
  void ofDifferentMovesAtOnceTheHistoryIsAChain() throws Exception {
    List<Callable<Integer>> moves =
        List.of("EN_COURS", "TERMINE", "ANNULEE", "EN_ATTENTE", "EN_COURS", "ANNULEE").stream()
            .<Callable<Integer>>map(status -> () -> move(Map.of("statut", status)).status())
            .toList();
    assertThat(AtOnce.all(moves)).containsOnly(200);
    String at = "EN_ATTENTE";
    for (String step : TestOrders.history(order)) {
      assertThat(step).startsWith(at + " ");
      at = step.substring(at.length() + 1);
    }
    assertThat(shown(order).path("statut").asText()).isEqualTo(at);
  }

  private Answer move(Map<String, Object> body) {
    return ADMIN.client().put(ORDERS + "/" + order, body);
  }

  private static JsonNode shown(String id) {
    Answer answer = ADMIN.client().get(ORDERS + "/" + id);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("data");
  }

  private static void assertConflict(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(answer.json().path("message").asText()).isNotBlank();
  }
}
