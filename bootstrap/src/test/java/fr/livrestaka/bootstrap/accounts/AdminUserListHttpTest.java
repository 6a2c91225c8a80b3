package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdminUserListHttpTest {
  private static final String USERS = "/api/admin/users";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final String nom = "Nom-" + UUID.randomUUID();

  @Test
  void listsByPage() {
    Person first = named("Bruno");
    Person second = named("Alice");
    JsonNode page = list("limit=1");
    assertThat(keys(page)).containsExactly("success", "data", "pagination", "message");
    assertThat(ids(page)).containsExactly(second.id());
    assertThat(page.path("pagination").toString())
        .isEqualTo("{\"page\":1,\"limit\":1,\"total\":2,\"totalPages\":2}");
    assertThat(ids(list("limit=1&page=2"))).containsExactly(first.id());
    assertThat(page.path("data").path(0).has("password")).isFalse();
  }

  @Test
  void theWholeQueryCounts() {
    Person b = named("Bruno");
    Person a = named("Alice");
    named("Chloé");
    TestSql.update("UPDATE users SET role = 'CORRECTOR' WHERE id IN (?, ?)", a.id(), b.id());
    assertThat(ids(list("role=CORRECTOR&isActive=true&sortBy=prenom&sortDirection=asc")))
        .containsExactly(a.id(), b.id());
    assertThat(ids(list("isActive=1"))).isEmpty();
  }

  @Test
  void refusesWhatIsNoFilter() {
    Answer answer = ADMIN.client().get(USERS + "?role=CHEF");
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("success").asBoolean(true)).isFalse();
  }

  @Test
  void aPageHasTenRowsAndAHundredAtMost() {
    assertThat(limit("?page=x&limit=0")).isEqualTo(10);
    assertThat(limit("?limit=500")).isEqualTo(100);
  }

  private static int limit(String query) {
    return ADMIN.client().get(USERS + query).json().path("pagination").path("limit").asInt();
  }

  @Test
  void showsOneAccountAndWhatHangsOnIt() {
    Person author = named("Lina");
    author.client().post("/api/commandes", Map.of("titre", "Les dunes"));
    JsonNode user = ADMIN.client().get(USERS + "/" + author.id()).json().path("data");
    assertThat(keys(user))
        .containsExactlyInAnyOrder(
            "id",
            "prenom",
            "nom",
            "email",
            "role",
            "isActive",
            "createdAt",
            "updatedAt",
            "adresse",
            "telephone",
            "avatar",
            "_count");
    assertThat(keys(user.path("_count")))
        .containsExactly("commandes", "sentMessages", "receivedMessages", "notifications");
    assertThat(user.path("_count").path("commandes").asInt()).isEqualTo(1);
  }

  @Test
  void countsAccounts() {
    JsonNode counts = ADMIN.client().get(USERS + "/stats").json().path("data");
    assertThat(keys(counts))
        .containsExactly("total", "actifs", "inactifs", "admin", "users", "recents");
    assertThat(counts.path("recents").asInt()).isPositive();
  }

  @Test
  void aListCostsTwoStatementsWhateverItsLength() {
    named("Lina");
    named("Marc");
    assertThat(StatementCount.warm(() -> list("limit=1"))).isEqualTo(2);
    assertThat(StatementCount.warm(() -> list("limit=100"))).isEqualTo(2);
    assertThat(StatementCount.warm(() -> ADMIN.client().get(USERS + "/stats"))).isZero();
    assertThat(StatementCount.warm(() -> ADMIN.client().get(USERS + "/" + ADMIN.id())))
        .isEqualTo(2);
  }

  private Person named(String prenom) {
    Person person = People.register();
    TestSql.update("UPDATE users SET prenom = ?, nom = ? WHERE id = ?", prenom, nom, person.id());
    return person;
  }

  private JsonNode list(String query) {
    Answer answer = ADMIN.client().get(USERS + "?search=" + nom + "&" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> ids(JsonNode answer) {
    return answer.path("data").findValuesAsText("id");
  }

  private static List<String> keys(JsonNode node) {
    return node.propertyStream().map(Map.Entry::getKey).toList();
  }
}
