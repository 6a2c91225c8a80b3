package fr.livrestaka.bootstrap.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.FormerDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program takes over a database of the former service in place. */
class AdoptionHttpTest {
  private static final FormerDatabase DATABASE = FormerDatabase.create();
  private static Map<String, List<String>> formerColumns;
  private static Snapshot before;
  private static Snapshot afterStart;
  private static TestProgram program;

  @BeforeAll
  static void takeOver() {
    DATABASE.run(FormerDatabase.script("/adoption/former-rows.sql"));
    formerColumns = Snapshot.columns(DATABASE);
    before = Snapshot.of(DATABASE, formerColumns);
    program = TestProgram.start(DATABASE.schema(), Map.of());
    afterStart = Snapshot.of(DATABASE, formerColumns);
  }

  @AfterAll
  static void stop() {
    program.stop();
  }

  @Test
  void theFormerDatabaseHasRowsInEveryTable() {
    assertThat(before.rows()).hasSize(16);
    assertThat(before.rows().values()).noneMatch(List::isEmpty);
  }

  @Test
  void everyRowAndColumnIsUntouched() {
    mustBeTheSame(before, afterStart);
  }

  @Test
  void noFormerColumnIsGone() {
    Map<String, List<String>> now = Snapshot.columns(DATABASE);

    formerColumns.forEach((table, columns) -> assertThat(now.get(table)).containsAll(columns));
  }

  @ParameterizedTest
  @CsvSource({
    "Lina.Elan@Exemple.fr, Ancien-Client-2025!, USER",
    "lina.elan@exemple.fr, Ancien-Client-2025!, USER",
    "contact@staka.fr, Ancienne-Admin-2024!, ADMIN",
    "paul@exemple.fr, Correcteur-2025!, CORRECTOR",
  })
  void peopleSignInWithTheirOldPasswords(String email, String password, String role) {
    Answer answer = signIn(email, password);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("token").asText()).isNotBlank();
    assertThat(answer.json().path("user").path("role").asText()).isEqualTo(role);
  }

  @Test
  void aDeactivatedPersonStaysOutside() {
    assertThat(signIn("parti@exemple.fr", "Parti-2025!").status()).isBetween(400, 403);
  }

  @Test
  void whatPeopleWroteIsShownAsTheyWroteIt() {
    Answer answer = signIn("Lina.Elan@Exemple.fr", "Ancien-Client-2025!");

    assertThat(answer.json().path("user").path("bio").asText()).isEqualTo("Autrice de romans 📚✒️");
    assertThat(answer.json().path("user").path("preferences").path("theme").asText())
        .isEqualTo("dark");
    assertThat(answer.json().path("user").path("createdAt").asText())
        .isEqualTo("2025-07-03T10:11:12.345Z");
  }

  @Test
  void theFormerPriceListIsServed() {
    Answer answer = program.client().get("/api/tarifs");

    assertThat(answer.json().path("data")).hasSize(2);
    assertThat(answer.json().path("data").path(0).path("prix").asInt()).isEqualTo(39000);
  }

  @Test
  void aSecondStartChangesNothingEither() {
    Map<String, List<String>> columns = new HashMap<>(formerColumns);
    columns.remove("audit_logs");
    Snapshot settled = Snapshot.of(DATABASE, columns);
    TestProgram second = TestProgram.start(DATABASE.schema(), Map.of());
    second.stop();
    mustBeTheSame(settled, Snapshot.of(DATABASE, columns));
  }

  private static void mustBeTheSame(Snapshot before, Snapshot now) {
    if (before.equals(now)) return;
    fail(
        "The program changed rows that it adopted:%n%s%nTo mend: what was adopted is never changed, so"
            + " let the migration or job that wrote this leave rows of the former service alone",
        before.differenceTo(now));
  }

  private static Answer signIn(String email, String password) {
    return program.client().post("/api/auth/login", Map.of("email", email, "password", password));
  }
}
