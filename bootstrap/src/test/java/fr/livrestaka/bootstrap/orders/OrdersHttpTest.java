package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersHttpTest {
  private final TestProgram program = TestProgram.shared();
  private final String email = UUID.randomUUID() + "@example.org";
  private final TestClient author = registered(email);

  @Test
  void anOrderIsPlacedAndSeenByItsAuthorAlone() {
    Answer placed = author.post("/api/commandes", Map.of("titre", "  Les dunes  ", "pages", "220"));
    assertThat(placed.status()).isEqualTo(201);
    JsonNode order = placed.json().path("commande");
    assertThat(order.path("titre").asText()).isEqualTo("Les dunes");
    assertThat(order.path("statut").asText()).isEqualTo("EN_ATTENTE");
    assertThat(order.path("description").isNull()).isTrue();
    assertThat(order.path("createdAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]+\\.\\d{3}Z");
    String path = "/api/commandes/" + order.path("id").asText();

    assertThat(author.get(path).json().path("commande").path("titre").asText())
        .isEqualTo("Les dunes");
    assertThat(registered(UUID.randomUUID() + "@example.org").get(path).status()).isEqualTo(404);
    assertThat(program.client().get(path).status()).isEqualTo(401);
    assertThat(author.get("/api/commandes/no-such-id").status()).isEqualTo(404);
  }

  @Test
  void thePackThatNeedsItIsVerifiedFirst() {
    Answer placed =
        author.post("/api/commandes", Map.of("titre", "Essai", "pack", "pack-integral-default"));
    assertThat(placed.json().path("commande").path("statut").asText())
        .isEqualTo("EN_ATTENTE_VERIFICATION");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"titre\":\"ab\"}",
        "{\"titre\":42}",
        "{\"titre\":\"Les dunes\",\"description\":42}",
        "{\"titre\":\"Les dunes\",\"pagesDeclarees\":\"12\"}",
        "{\"titre\":\"Les dunes\",\"prixEstime\":1.5}",
        "{\"titre\":\"Les dunes\",\"pages\":\"many\"}",
        "{\"titre\":\"Les dunes\",\"pagesDeclarees\":99999999999}",
        "{\"titre\":\"Les dunes\",\"pages\":\"1e999999999\"}",
        "{\"titre\":\"Les dunes\",\"pagesDeclarees\":1e999}",
        "{\"titre\":\"Les dunes\",\"pagesDeclarees\":1e99999}",
        "[]",
        "{"
      })
  void whatIsWrongIsSaidAndNothingIsStored(String body) {
    Answer refused = author.send("POST", "/api/commandes", body, "application/json");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("error").asText()).isNotBlank();
    assertThat(refused.json().path("message").asText()).isNotBlank();
    assertThat(author.get("/api/commandes").json().path("pagination").path("total").asInt())
        .isZero();
  }

  @Test
  void ordersAreListedByPageAndStatus() {
    for (int n = 1; n <= 3; n++) place("Tome " + n, Map.of());
    JsonNode second = author.get("/api/commandes?page=2&limit=2&statut=EN_ATTENTE").json();
    assertThat(second.path("commandes")).hasSize(1);
    assertThat(second.path("commandes").path(0).path("titre").asText()).isEqualTo("Tome 1");
    assertThat(second.path("pagination").path("totalPages").asInt()).isEqualTo(2);
    assertThat(second.path("filters").path("statut").asText()).isEqualTo("EN_ATTENTE");

    assertThat(author.get("/api/commandes").json().path("filters").has("statut")).isFalse();
    assertThat(author.get("/api/commandes?statut=INCONNU").json().path("commandes")).isEmpty();
    assertThat(author.get("/api/commandes?page=-1").status()).isEqualTo(400);
    assertThat(author.get("/api/commandes?limit=-1").status()).isEqualTo(400);
  }

  @Test
  void projectsAreFoundByTitleWithSignsAsThemselves() {
    place("Été à 100 %", Map.of("description", "Un roman de 180 pages"));
    place("Hiver", Map.of("pagesDeclarees", 90));
    Answer found = author.get("/api/projects?search=ete%20a%20100%20%25");
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.header("X-Total-Count")).isEqualTo("1");
    JsonNode project = found.json().path("data").path(0);
    assertThat(project.path("type").asText()).isEqualTo("Roman");
    assertThat(project.path("pages").asInt()).isEqualTo(180);
    assertThat(project.path("status").asText()).isEqualTo("pending");
    assertThat(project.path("pack").asText()).isEqualTo("Pack Standard");
    assertThat(project.has("deliveryAt")).isFalse();
    assertThat(project.has("rating")).isFalse();
    assertThat(author.get("/api/projects?search=_iver").json().path("data")).isEmpty();
    assertThat(author.get("/api/projects?status=active").json().path("data")).isEmpty();
    assertThat(author.get("/api/projects?page=1.5&limit=5").json().path("data")).hasSize(2);
    assertThat(author.get("/api/projects/counts").json().toString())
        .isEqualTo("{\"all\":2,\"active\":0,\"pending\":2,\"completed\":0}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page=0", "page=x", "page=", "limit=51", "limit=0", "status=", "status=done"})
  void aWrongProjectQueryIsRefused(String query) {
    Answer refused = author.get("/api/projects?" + query);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("message").asText()).isNotBlank();
  }

  @Test
  void listsRunAsManyStatementsForThirtyOrdersAsForThree() {
    for (int n = 0; n < 3; n++) place("Court " + n, Map.of());
    int few = statements();
    for (int n = 0; n < 27; n++) place("Long " + n, Map.of());
    assertThat(statements()).isEqualTo(few);
  }

  private int statements() {
    return StatementCount.warm(
        () -> {
          author.get("/api/commandes?limit=50");
          author.get("/api/projects?limit=50");
          author.get("/api/projects/counts");
        });
  }

  private String place(String title, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("titre", title);
    Answer placed = author.post("/api/commandes", body);
    assertThat(placed.status()).isEqualTo(201);
    return placed.json().path("commande").path("id").asText();
  }

  private TestClient registered(String address) {
    Answer answer =
        program
            .client()
            .post(
                "/api/auth/register",
                Map.of(
                    "prenom", "Lina",
                    "nom", "Moreau",
                    "email", address,
                    "password", "Relieur-vert-2026"));
    assertThat(answer.status()).isEqualTo(201);
    return program.client().withToken(answer.json().path("token").asText());
  }
}
