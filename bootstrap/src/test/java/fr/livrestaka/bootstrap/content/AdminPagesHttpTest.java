package fr.livrestaka.bootstrap.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
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

class AdminPagesHttpTest {
  private static final String PAGES = "/api/admin/pages";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestProgram program = TestProgram.shared();
  private final String category = "categorie-" + UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    "GET,''",
    "GET,/x",
    "GET,/stats",
    "GET,/slug/x",
    "POST,''",
    "PATCH,/x",
    "PATCH,/x/publish",
    "PUT,/x/publish",
    "PATCH,/x/unpublish",
    "PUT,/x/unpublish",
    "DELETE,/x"
  })
  void isForAdministratorsOnly(String method, String path) {
    assertThat(program.client().send(method, PAGES + path, "{}", "application/json").status())
        .isEqualTo(401);
    for (Person other : List.of(People.register(), People.withRole("CORRECTOR"))) {
      assertThat(other.client().send(method, PAGES + path, "{}", "application/json").status())
          .isEqualTo(403);
    }
  }

  @Test
  void aNewPageIsADraftUntilItIsPublished() {
    JsonNode page = added();
    assertThat(page.path("status").asText()).isEqualTo("DRAFT");
    assertThat(page.path("type").asText()).isEqualTo("PAGE");
    assertThat(page.path("publishedAt").isNull()).isTrue();
    assertThat(read(page).status()).isEqualTo(404);
    JsonNode published = ok(change("PATCH", page, "/publish"));
    assertThat(published.path("status").asText()).isEqualTo("PUBLISHED");
    assertThat(published.path("publishedAt").asText()).isNotBlank();
    assertThat(read(page).status()).isEqualTo(200);
    assertThat(change("PUT", page, "/publish").status()).isEqualTo(400);
    JsonNode withdrawn = ok(change("PUT", page, "/unpublish"));
    assertThat(withdrawn.path("status").asText()).isEqualTo("DRAFT");
    assertThat(withdrawn.path("publishedAt").isNull()).isTrue();
    assertThat(read(page).status()).isEqualTo(404);
    assertThat(change("PATCH", page, "/unpublish").status()).isEqualTo(400);
  }

  @Test
  void aWholeRowCanBeSentBack() {
    JsonNode page = added();
    Map<String, Object> row = new HashMap<>();
    page.propertyStream()
        .forEach(
            field -> row.put(field.getKey(), field.getValue().isNull() ? null : field.getValue()));
    row.put("metaTitle", "Titre pour moteurs");
    row.put("id", "autre");
    JsonNode changed = ok(patch(page, row));
    assertThat(changed.path("id")).isEqualTo(page.path("id"));
    assertThat(changed.path("metaTitle").asText()).isEqualTo("Titre pour moteurs");
  }

  @Test
  void aDateOfPublicationIsShownInUniversalTime() {
    JsonNode scheduled =
        ok(
            patch(
                added(),
                Map.of("status", "SCHEDULED", "publishedAt", "2099-01-01T01:00:00+01:00")));
    assertThat(scheduled.path("status").asText()).isEqualTo("SCHEDULED");
    assertThat(scheduled.path("publishedAt").asText()).isEqualTo("2099-01-01T00:00:00.000Z");
    assertThat(read(scheduled).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"title\": null}", "{\"status\": \"publie\"}", "{\"auteur\": \"moi\"}"})
  void refusesBadInput(String change) {
    Answer answer =
        ADMIN.client().send("PATCH", PAGES + "/" + id(added()), change, "application/json");
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("success").asBoolean(true)).isFalse();
    assertThat(answer.json().path("message").asText()).isNotBlank();
  }

  @Test
  void refusesANewPageWithoutTitleSlugOrContent() {
    assertThat(ADMIN.client().post(PAGES, Map.of()).status()).isEqualTo(400);
  }

  @Test
  void aTakenSlugIsAConflict() {
    String taken = added().path("slug").asText();
    assertThat(patch(added(), Map.of("slug", taken)).status()).isEqualTo(409);
  }

  @Test
  void ofManyWithOneSlugAtOnceOneIsAdded() throws Exception {
    Map<String, Object> body = page();
    assertThat(AtOnce.times(6, () -> ADMIN.client().post(PAGES, body).status()))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
  }

  @Test
  void theWholeQueryCounts() {
    JsonNode first = added();
    JsonNode second = added();
    ok(patch(second, Map.of("title", "Zoé écrit", "type", "LEGAL", "isPublic", false)));
    assertThat(ids("")).as("the youngest first").containsExactly(id(second), id(first));
    assertThat(ids("&sortBy=title&sortDirection=asc")).containsExactly(id(first), id(second));
    assertThat(ids("&sortBy=nothing")).hasSize(2);
    assertThat(ids("&search=ZOE%20ECRIT&type=LEGAL&isPublic=0&status=DRAFT"))
        .containsExactly(id(second));
    for (String other : List.of("search=non", "type=PAGE", "isPublic=true", "status=PUBLISHED")) {
      assertThat(ids("&" + other)).as(other).doesNotContain(id(second));
    }
    JsonNode pagination = list("&limit=1").path("pagination");
    assertThat(pagination.toString())
        .isEqualTo("{\"page\":1,\"limit\":1,\"total\":2,\"totalPages\":2}");
    for (String wrong : List.of("status=X", "type=X", "page=-1", "limit=-1")) {
      assertThat(ADMIN.client().get(PAGES + "?" + wrong).status()).as(wrong).isEqualTo(400);
    }
  }

  @Test
  void aPageIsFoundBySlugWhateverItsStatus() {
    JsonNode page = added();
    Answer answer = ADMIN.client().get(PAGES + "/slug/" + page.path("slug").asText());
    assertThat(ok(answer)).isEqualTo(page);
    assertThat(ADMIN.client().get(PAGES + "/slug/" + "x".repeat(300)).status()).isEqualTo(404);
  }

  @Test
  void countsByStatus() {
    added();
    JsonNode counts = ok(ADMIN.client().get(PAGES + "/stats"));
    assertThat(counts.propertyStream().map(Map.Entry::getKey))
        .containsExactly("total", "published", "draft", "archived", "scheduled");
    assertThat(counts.path("draft").asInt()).isPositive();
  }

  @Test
  void whatIsDeletedIsNotFound() {
    JsonNode page = added();
    assertThat(ADMIN.client().delete(PAGES + "/" + id(page)).status()).isEqualTo(200);
    assertThat(one(page).status()).isEqualTo(404);
    assertThat(ADMIN.client().delete(PAGES + "/" + id(page)).status()).isEqualTo(404);
    assertThat(change("PATCH", page, "/publish").status()).isEqualTo(404);
    assertThat(patch(page, Map.of("title", "Autre")).status()).isEqualTo(404);
  }

  @Test
  void everyChangeIsAudited() {
    JsonNode page = added();
    patch(page, Map.of("title", "Autre"));
    change("PATCH", page, "/publish");
    ADMIN.client().delete(PAGES + "/" + id(page));
    assertThat(
            TestSql.texts(
                "SELECT CONCAT(action, ' ', severity) FROM audit_logs WHERE targetId = ?"
                    + " ORDER BY id",
                id(page)))
        .containsExactly(
            "PAGE_CREATED MEDIUM",
            "PAGE_UPDATED MEDIUM",
            "PAGE_STATUS_CHANGED HIGH",
            "PAGE_DELETED HIGH");
  }

  @Test
  void aListCostsTwoStatementsWhateverItsLength() {
    for (int i = 0; i < 3; i++) added();
    assertThat(StatementCount.warm(() -> list("&limit=1"))).isEqualTo(2);
    assertThat(StatementCount.warm(() -> list("&limit=100"))).isEqualTo(2);
  }

  private Map<String, Object> page() {
    return Map.of(
        "title",
        "Conditions générales",
        "slug",
        "page-" + UUID.randomUUID(),
        "content",
        "Premier paragraphe.",
        "category",
        category);
  }

  private JsonNode added() {
    Answer answer = ADMIN.client().post(PAGES, page());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("data");
  }

  private static JsonNode ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("success").asBoolean()).isTrue();
    assertThat(answer.json().path("message").asText()).isNotBlank();
    return answer.json().path("data");
  }

  private static Answer one(JsonNode page) {
    return ADMIN.client().get(PAGES + "/" + id(page));
  }

  private static Answer patch(JsonNode page, Map<String, Object> change) {
    return ADMIN.client().patch(PAGES + "/" + id(page), change);
  }

  private static Answer change(String method, JsonNode page, String action) {
    return ADMIN.client().send(method, PAGES + "/" + id(page) + action, null, null);
  }

  private Answer read(JsonNode page) {
    return program.client().get("/api/pages/slug/" + page.path("slug").asText());
  }

  private JsonNode list(String query) {
    return ADMIN.client().get(PAGES + "?category=" + category + query).json();
  }

  private List<String> ids(String query) {
    return list(query).path("data").findValuesAsText("id");
  }

  private static String id(JsonNode page) {
    return page.path("id").asText();
  }
}
