package fr.livrestaka.bootstrap.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminFaqHttpTest {
  private static final String FAQ = "/api/admin/faq";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestProgram program = TestProgram.shared();
  private final String category = "Catégorie " + UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({"GET,''", "GET,/x", "POST,''", "PUT,/x", "DELETE,/x"})
  void isForAdministratorsOnly(String method, String path) {
    assertThat(program.client().send(method, FAQ + path, "{}", "application/json").status())
        .isEqualTo(401);
    for (Person other : List.of(People.register(), People.withRole("CORRECTOR"))) {
      assertThat(other.client().send(method, FAQ + path, "{}", "application/json").status())
          .isEqualTo(403);
    }
  }

  @Test
  void aNewQuestionIsPublicAtOnce() {
    program.client().get("/api/faq");
    Answer answer = post(question());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(keys(answer.json())).containsExactlyInAnyOrder("success", "data", "message");
    JsonNode row = answer.json().path("data");
    assertThat(keys(row))
        .containsExactlyInAnyOrder(
            "id",
            "question",
            "answer",
            "details",
            "ordre",
            "visible",
            "categorie",
            "createdAt",
            "updatedAt");
    assertThat(row.path("question").asText()).isEqualTo("Quels formats acceptez-vous ?");
    assertThat(row.path("details").isNull()).isTrue();
    assertThat(row.path("ordre").asInt()).isZero();
    assertThat(row.path("visible").asBoolean()).isTrue();
    assertThat(publicIds()).contains(row.path("id").asText());
    assertThat(one(row.path("id").asText()).json().path("data")).isEqualTo(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"ordre\": \"premier\"}"})
  void refusesWhatIsMissingOrWrong(String body) {
    Answer answer = ADMIN.client().send("POST", FAQ, body, "application/json");
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("success").asBoolean(true)).isFalse();
    assertThat(answer.json().path("message").asText()).isNotBlank();
  }

  @Test
  void aChangeIsPublicAtOnce() {
    Map<String, Object> body = question();
    body.put("details", "Selon la longueur.");
    String id = post(body).json().path("data").path("id").asText();
    Map<String, Object> change = new HashMap<>(Map.of("visible", false, "ordre", 3));
    change.put("details", null);
    Answer answer = put(id, change);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("data").path("details").isNull()).isTrue();
    assertThat(answer.json().path("data").path("ordre").asInt()).isEqualTo(3);
    assertThat(publicIds()).doesNotContain(id);
  }

  @Test
  void aDeletionSaysWhatIsGone() {
    String id = added(0, true);
    Answer answer = ADMIN.client().delete(FAQ + "/" + id);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("data").path("id").asText()).isEqualTo(id);
    assertThat(answer.json().path("data").path("question").asText()).isNotBlank();
    assertThat(one(id).status()).isEqualTo(404);
  }

  @Test
  void listsPageByPage() {
    added(2, true);
    String hidden = added(1, false);
    JsonNode first = list("limit=1");
    assertThat(ids(first)).containsExactly(hidden);
    JsonNode pagination = first.path("pagination");
    assertThat(keys(pagination))
        .containsExactly(
            "currentPage",
            "totalPages",
            "totalItems",
            "itemsPerPage",
            "hasNextPage",
            "hasPreviousPage");
    assertThat(pagination.path("totalItems").asInt()).isEqualTo(2);
    assertThat(pagination.path("hasNextPage").asBoolean()).isTrue();
  }

  @Test
  void theWholeQueryCounts() {
    added(1, true);
    added(2, false);
    String hidden = added(3, false);
    assertThat(ids(list("visible=0&search=FORMATS&limit=1&page=2"))).containsExactly(hidden);
    assertThat(ids(list("visible=0&search=introuvable"))).isEmpty();
    JsonNode forgiven = list("limit=900&page=x").path("pagination");
    assertThat(forgiven.path("itemsPerPage").asInt()).isEqualTo(100);
    assertThat(forgiven.path("currentPage").asInt()).isEqualTo(1);
    assertThat(list("limit=x").path("pagination").path("itemsPerPage").asInt()).isEqualTo(10);
    for (String wrong : List.of("page=-1", "limit=-5")) {
      assertThat(ADMIN.client().get(FAQ + "?" + wrong).status()).as(wrong).isEqualTo(400);
    }
  }

  @Test
  void theUnknownIsNotFound() {
    for (String id : List.of("x", "x".repeat(300))) {
      assertThat(one(id).status()).isEqualTo(404);
      assertThat(put(id, Map.of("visible", false)).status()).isEqualTo(404);
      assertThat(ADMIN.client().delete(FAQ + "/" + id).status()).isEqualTo(404);
    }
  }

  @Test
  void everyChangeIsAudited() {
    String id = added(0, true);
    put(id, Map.of("visible", false));
    ADMIN.client().delete(FAQ + "/" + id);
    assertThat(
            TestSql.texts(
                "SELECT CONCAT(action, ' ', severity) FROM audit_logs WHERE targetId = ?"
                    + " ORDER BY id",
                id))
        .containsExactly("FAQ_CREATED MEDIUM", "FAQ_UPDATED MEDIUM", "FAQ_DELETED HIGH");
  }

  @Test
  void aListCostsTwoStatementsWhateverItsLength() {
    for (int i = 0; i < 3; i++) added(i, true);
    StatementCount.warm(() -> list("limit=1"));
    try (StatementCount count = program.countStatements()) {
      list("limit=1");
      assertThat(count.statements()).hasSize(2);
    }
    try (StatementCount count = program.countStatements()) {
      list("limit=100");
      assertThat(count.statements()).hasSize(2);
    }
  }

  private Map<String, Object> question() {
    return new HashMap<>(
        Map.of(
            "question",
            " Quels formats acceptez-vous ? ",
            "answer",
            "Word, OpenDocument et PDF.",
            "categorie",
            category));
  }

  private String added(int ordre, boolean visible) {
    Map<String, Object> body = question();
    body.put("ordre", ordre);
    body.put("visible", visible);
    return post(body).json().path("data").path("id").asText();
  }

  private JsonNode list(String query) {
    String asked = category.replace("é", "e").replace(" ", "%20");
    return ADMIN.client().get(FAQ + "?categorie=" + asked + "&" + query).json();
  }

  private static Answer one(String id) {
    return ADMIN.client().get(FAQ + "/" + id);
  }

  private static Answer post(Map<String, Object> body) {
    return ADMIN.client().post(FAQ, body);
  }

  private static Answer put(String id, Map<String, Object> body) {
    return ADMIN.client().put(FAQ + "/" + id, body);
  }

  private List<String> publicIds() {
    return program.client().get("/api/faq").json().path("data").findValuesAsText("id");
  }

  private static List<String> ids(JsonNode answer) {
    return answer.path("data").findValuesAsText("id");
  }

  private static List<String> keys(JsonNode node) {
    return node.propertyStream().map(Map.Entry::getKey).toList();
  }
}
