package fr.livrestaka.bootstrap.pricing;

import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.ADMIN;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.TARIFFS;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.added;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.get;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.pack;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.post;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tariffs for administrators, in development mode without a Stripe key. */
class AdminTariffsHttpTest {
  private static final Map<String, Person> OTHERS =
      Map.of("USER", People.register(), "CORRECTOR", People.withRole("CORRECTOR"));

  private final TestProgram program = TestProgram.shared();

  @ParameterizedTest
  @CsvSource({
    "GET,''",
    "GET,/stripe-status",
    "GET,/stats/overview",
    "GET,/x",
    "POST,''",
    "POST,/preview",
    "POST,/x/preview",
    "GET,/x/deletion-preview",
    "POST,/sync-stripe",
    "POST,/x/sync-stripe",
    "PUT,/x",
    "DELETE,/x"
  })
  void isForAdministratorsOnly(String method, String path) {
    Answer stranger = program.client().send(method, TARIFFS + path, "{}", "application/json");
    assertThat(stranger.status()).isEqualTo(401);
    for (String role : OTHERS.keySet()) {
      Answer other =
          OTHERS.get(role).client().send(method, TARIFFS + path, "{}", "application/json");
      assertThat(other.status()).as(role).isEqualTo(403);
      assertThat(other.json().path("currentRole").asText()).isEqualTo(role);
      assertThat(other.json().path("message").asText()).isNotBlank();
    }
  }

  @Test
  void addsATariffThatIsOnSaleAtOnce() {
    program.client().get("/api/tarifs");
    Answer answer = post(pack());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    JsonNode body = answer.json();
    assertThat(keys(body))
        .containsExactlyInAnyOrder("success", "data", "message", "stripeSync", "prixDesPages");
    JsonNode tariff = body.path("data");
    assertThat(keys(tariff))
        .containsExactlyInAnyOrder(
            "id",
            "nom",
            "description",
            "prix",
            "prixFormate",
            "typeService",
            "dureeEstimee",
            "actif",
            "ordre",
            "rangGrille",
            "createdAt",
            "updatedAt",
            "stripePriceId",
            "stripeProductId");
    assertThat(tariff.path("prixFormate").asText()).isEqualTo("350€");
    assertThat(tariff.path("actif").asBoolean()).isTrue();
    assertThat(tariff.path("dureeEstimee").isNull()).isTrue();
    assertThat(publicIds()).contains(tariff.path("id").asText());
    Answer one = get("/" + tariff.path("id").asText());
    assertThat(one.json().path("data")).isEqualTo(tariff);
    assertThat(keys(one.json())).containsExactlyInAnyOrder("success", "data");
  }

  @Test
  void withoutAKeyNothingIsPublishedAndNoIdIsStored() {
    JsonNode sync = post(pack()).json().path("stripeSync");
    assertThat(keys(sync)).containsExactlyInAnyOrder("success", "action", "message");
    assertThat(sync.path("success").asBoolean()).isTrue();
    assertThat(sync.path("action").asText()).isEqualTo("skipped");
    String id = added();
    JsonNode one = ADMIN.client().post(TARIFFS + "/" + id + "/sync-stripe", Map.of()).json();
    assertThat(keys(one)).containsExactlyInAnyOrder("success", "data", "message");
    assertThat(one.path("data").path("action").asText()).isEqualTo("skipped");
    assertThat(one.path("data").path("tarifId").asText()).isEqualTo(id);
    assertThat(get("/" + id).json().path("data").path("stripeProductId").isNull()).isTrue();
    JsonNode all = ADMIN.client().send("POST", TARIFFS + "/sync-stripe", null, null).json();
    assertThat(all.path("success").asBoolean()).isTrue();
    assertThat(all.path("summary").path("skipped").asInt()).isEqualTo(all.path("data").size());
    assertThat(keys(all.path("summary")))
        .containsExactlyInAnyOrder("total", "created", "updated", "disabled", "skipped", "errors");
  }

  @Test
  void callersSetNoIdsAndNoDates() {
    Map<String, Object> body = pack();
    body.putAll(
        Map.of("id", "mine", "createdAt", "2001-01-01T00:00:00.000Z", "stripePriceId", "price_x"));
    JsonNode tariff = post(body).json().path("data");
    assertThat(tariff.path("id").asText()).isNotEqualTo("mine");
    assertThat(tariff.path("createdAt").asText()).doesNotStartWith("2001");
    assertThat(tariff.path("stripePriceId").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"prix\": \"200\"}", "[]"})
  void refusesWhatIsMissingOrWrong(String body) {
    Answer answer = ADMIN.client().send("POST", TARIFFS, body, "application/json");
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("success").asBoolean(true)).isFalse();
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }

  @Test
  void aChangeIsPublicAtOnce() {
    String id = added();
    Answer hidden = put(id, Map.of("actif", false));
    assertThat(hidden.status()).as(hidden.text()).isEqualTo(200);
    assertThat(publicIds()).doesNotContain(id);
    put(id, Map.of("actif", true, "ordre", 7));
    assertThat(publicIds()).contains(id);
    assertThat(get("/" + id).json().path("data").path("ordre").asInt()).isEqualTo(7);
  }

  @Test
  void aTakenNameIsAConflict() {
    Map<String, Object> body = pack();
    post(body);
    Answer again = post(body);
    assertThat(again.status()).as(again.text()).isEqualTo(409);
    assertThat(again.json().path("success").asBoolean(true)).isFalse();
    assertThat(put(added(), Map.of("nom", body.get("nom"))).status()).isEqualTo(409);
  }

  @Test
  void deletesATariff() {
    String id = added();
    Answer answer = ADMIN.client().delete(TARIFFS + "/" + id);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(keys(answer.json())).containsExactlyInAnyOrder("success", "message", "prixDesPages");
    assertThat(publicIds()).doesNotContain(id);
    assertThat(get("/" + id).status()).isEqualTo(404);
  }

  @Test
  void theUnknownIsNotFound() {
    for (Answer answer :
        List.of(
            get("/x"),
            put("x", Map.of("actif", false)),
            ADMIN.client().delete(TARIFFS + "/x"),
            ADMIN.client().post(TARIFFS + "/x/sync-stripe", Map.of()))) {
      assertThat(answer.status()).as(answer.text()).isEqualTo(404);
      assertThat(answer.json().path("success").asBoolean(true)).isFalse();
      assertThat(answer.json().path("message").asText()).isNotBlank();
    }
  }

  @Test
  void everyChangeIsAudited() {
    String id = added();
    put(id, Map.of("prix", 40_000));
    ADMIN.client().post(TARIFFS + "/" + id + "/sync-stripe", Map.of());
    ADMIN.client().delete(TARIFFS + "/" + id);
    assertThat(auditOf(id))
        .containsExactly(
            "TARIFF_CREATED MEDIUM",
            "TARIFF_UPDATED MEDIUM",
            "TARIFF_SYNC_REQUESTED MEDIUM",
            "TARIFF_DELETED HIGH");
  }

  private List<String> auditOf(String id) {
    return TestSql.texts(
        "SELECT CONCAT(action, ' ', severity) FROM audit_logs WHERE targetId = ?"
            + " AND adminEmail = ? ORDER BY id",
        id,
        ADMIN.email());
  }

  private List<String> publicIds() {
    return program.client().get("/api/tarifs").json().path("data").findValuesAsText("id");
  }

  private static List<String> keys(JsonNode node) {
    return node.propertyStream().map(Map.Entry::getKey).toList();
  }
}
