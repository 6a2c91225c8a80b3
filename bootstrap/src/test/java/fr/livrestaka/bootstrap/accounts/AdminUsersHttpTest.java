package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import fr.livrestaka.domain.accounts.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminUsersHttpTest {
  private static final String USERS = "/api/admin/users";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestProgram program = TestProgram.shared();

  @ParameterizedTest
  @CsvSource({
    "GET,''",
    "GET,/stats",
    "GET,/x",
    "POST,''",
    "PATCH,/x",
    "PUT,/x",
    "PATCH,/x/toggle-status",
    "DELETE,/x"
  })
  void isForAdministratorsOnly(String method, String path) {
    assertThat(program.client().send(method, USERS + path, "{}", "application/json").status())
        .isEqualTo(401);
    for (Person other : List.of(People.register(), People.withRole("CORRECTOR"))) {
      assertThat(other.client().send(method, USERS + path, "{}", "application/json").status())
          .isEqualTo(403);
    }
  }

  @Test
  void whoeverIsAddedCanSignInAtOnce() {
    Map<String, Object> body = corrector();
    Answer answer = post(body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    JsonNode user = answer.json().path("data");
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
            "avatar");
    assertThat(user.path("role").asText()).isEqualTo("CORRECTOR");
    assertThat(People.signIn(body.get("email").toString(), People.PASSWORD).status())
        .isEqualTo(200);
  }

  @Test
  void tellsAllThatIsWrongInWords() {
    Answer answer = post(Map.of());
    refused(answer);
    assertThat(answer.json().path("details")).hasSize(5);
    assertThat(answer.json().path("details").path(0).isTextual()).isTrue();
  }

  @Test
  void aTakenAddressIsAConflict() {
    Map<String, Object> body = corrector();
    post(body);
    assertThat(post(body).status()).isEqualTo(409);
    Person other = People.register();
    assertThat(patch(other.id(), Map.of("email", body.get("email"))).status()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH"})
  void changesWhatIsSent(String method) {
    Person author = People.register();
    JsonNode user =
        ok(
            ADMIN
                .client()
                .send(
                    method,
                    USERS + "/" + author.id(),
                    "{\"nom\":\"Roy\",\"prenom\":\"\"}",
                    "application/json"));
    assertThat(user.path("nom").asText()).isEqualTo("Roy");
    assertThat(user.path("prenom").asText()).isEqualTo("Lina");
  }

  @Test
  void aNewRoleCountsAtOnce() {
    Person person = People.register();
    assertThat(person.client().get(USERS).status()).isEqualTo(403);
    ok(patch(person.id(), Map.of("role", "ADMIN")));
    assertThat(person.client().get(USERS).status()).isEqualTo(200);
  }

  @Test
  void whoeverIsClosedOutIsOutAtOnce() {
    Person person = People.register();
    assertThat(person.client().get("/api/auth/me").status()).isEqualTo(200);
    JsonNode closed = ok(toggle(person.id()));
    assertThat(keys(closed))
        .containsExactlyInAnyOrder(
            "id", "prenom", "nom", "email", "role", "isActive", "createdAt", "updatedAt");
    assertThat(closed.path("isActive").asBoolean()).isFalse();
    assertThat(person.client().get("/api/auth/me").status()).isEqualTo(401);
    assertThat(ok(toggle(person.id())).path("isActive").asBoolean()).isTrue();
    assertThat(person.client().get("/api/auth/me").status()).isEqualTo(401);
  }

  @Test
  void whoeverHadTheFormerAddressHasNoAccessAnyMore() {
    Person person = People.register();
    assertThat(person.client().get("/api/auth/me").status()).isEqualTo(200);
    ok(patch(person.id(), Map.of("email", People.freshEmail())));
    assertThat(person.client().get("/api/auth/me").status()).isEqualTo(401);
  }

  @Test
  void aDeletedPersonIsGoneButForWhatTheLawKeeps() {
    Person person = People.register();
    person.client().post("/api/commandes", Map.of("titre", "Les dunes"));
    assertThat(ok(delete(person.id())).path("message").asText()).isNotBlank();
    assertThat(get("/" + person.id()).status()).isEqualTo(404);
    assertThat(People.signIn(person.email(), People.PASSWORD).status()).isEqualTo(401);
    assertThat(TestSql.count("users WHERE email = ?", person.email())).isZero();
    assertThat(TestSql.count("commandes WHERE userId = ?", person.id())).isEqualTo(1);
  }

  @Test
  void theProgramsOwnAccountIsUnknown() {
    TestSql.update(
        "INSERT IGNORE INTO users (id, prenom, nom, email, password, isActive, updatedAt)"
            + " VALUES (UUID(), 'Fichiers', 'Invités', ?, '-', 0, NOW(3))",
        Account.GUEST_FILES);
    String id = TestSql.text("SELECT id FROM users WHERE email = ?", Account.GUEST_FILES);
    assertThat(get("/" + id).status()).isEqualTo(404);
    assertThat(delete(id).status()).isEqualTo(404);
    assertThat(TestSql.count("users WHERE email = ?", Account.GUEST_FILES)).isEqualTo(1);
  }

  @Test
  void theUnknownIsNotFound() {
    for (String id : List.of("x", "x".repeat(300))) {
      for (Answer answer :
          List.of(get("/" + id), patch(id, Map.of("nom", "Roy")), toggle(id), delete(id))) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
        assertThat(answer.json().path("success").asBoolean(true)).isFalse();
        assertThat(answer.json().path("message").asText()).isNotBlank();
      }
    }
  }

  @Test
  void everyChangeIsAudited() {
    String id = post(corrector()).json().path("data").path("id").asText();
    patch(id, Map.of("nom", "Roy"));
    patch(id, Map.of("role", "USER"));
    toggle(id);
    delete(id);
    assertThat(
            TestSql.texts(
                "SELECT CONCAT(action, ' ', severity) FROM audit_logs WHERE targetId = ?"
                    + " AND adminEmail = ? ORDER BY id",
                id,
                ADMIN.email()))
        .containsExactly(
            "USER_CREATED MEDIUM",
            "USER_UPDATED MEDIUM",
            "USER_ROLE_CHANGED HIGH",
            "USER_STATUS_CHANGED HIGH",
            "USER_DELETED HIGH");
  }

  private static Map<String, Object> corrector() {
    return new HashMap<>(
        Map.of(
            "prenom",
            "Zoé",
            "nom",
            "Martin",
            "email",
            People.freshEmail(),
            "password",
            People.PASSWORD,
            "role",
            "CORRECTOR"));
  }

  private static void refused(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("success").asBoolean(true)).isFalse();
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }

  private static JsonNode ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("success").asBoolean()).isTrue();
    assertThat(answer.json().path("message").asText()).isNotBlank();
    return answer.json().path("data");
  }

  private static Answer get(String path) {
    return ADMIN.client().get(USERS + path);
  }

  private static Answer post(Map<String, Object> body) {
    return ADMIN.client().post(USERS, body);
  }

  private static Answer patch(String id, Map<String, Object> body) {
    return ADMIN.client().patch(USERS + "/" + id, body);
  }

  private static Answer toggle(String id) {
    return ADMIN.client().send("PATCH", USERS + "/" + id + "/toggle-status", null, null);
  }

  private static Answer delete(String id) {
    return ADMIN.client().delete(USERS + "/" + id);
  }

  private static List<String> keys(JsonNode node) {
    return node.propertyStream().map(Map.Entry::getKey).toList();
  }
}
