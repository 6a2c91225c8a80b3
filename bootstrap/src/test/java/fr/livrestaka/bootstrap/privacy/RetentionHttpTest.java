package fr.livrestaka.bootstrap.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.retention.RunRetention;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import fr.livrestaka.domain.privacy.RetentionKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionHttpTest {
  private static final String REPORTS = "/api/admin/rgpd/conservation";
  private static final String LINKS = REPORTS + "/PASSWORD_LINKS/approbation";
  private static final String OLD = "1999-03-02 12:00:00.123";

  private final TestProgram program = TestProgram.shared();
  private final Person admin = People.withRole("ADMIN");

  @Test
  void isForAdministratorsOnly() {
    Map<String, Object> approval = Map.of("rapport", 1, "nombre", 1);
    assertThat(program.client().get(REPORTS).status()).isEqualTo(401);
    assertThat(program.client().post(LINKS, approval).status()).isEqualTo(401);
    for (Person other : List.of(People.register(), People.withRole("CORRECTOR"))) {
      assertThat(other.client().get(REPORTS).status()).isEqualTo(403);
      assertThat(other.client().post(REPORTS, Map.of()).status()).isEqualTo(403);
      assertThat(other.client().post(LINKS, approval).status()).isEqualTo(403);
    }
  }

  @Test
  void reportsEachKindWithoutPersonalData() {
    Person client = People.register();
    links(client, 1);
    Answer counted = admin.client().post(REPORTS, Map.of());
    assertThat(counted.status()).as(counted.text()).isEqualTo(200);
    assertThat(counted.json().path("automatique").asBoolean(true)).isFalse();
    assertThat(counted.json().path("rapports"))
        .extracting(report -> report.path("type").asText())
        .containsExactlyElementsOf(Stream.of(RetentionKind.values()).map(Enum::name).toList());
    assertThat(counted.text()).doesNotContain(client.id(), client.email());
    assertThat(
            TestSql.count(
                "audit_logs WHERE adminEmail = ? AND action = 'RETENTION_COUNTED'", admin.email()))
        .isEqualTo(1);

    JsonNode report = links(admin.client().get(REPORTS).json());
    assertThat(report.path("duree").asText()).isEqualTo("30 jours");
    assertThat(report.path("fondement").asText()).contains("RGPD");
    assertThat(report.path("etat").asText()).isEqualTo("OPEN");
    assertThat(report.path("nombre").asLong()).isPositive();
    assertThat(Instant.parse(report.path("plusAncien").asText()))
        .isBefore(Instant.parse("2000-01-01T00:00:00Z"));
    assertThat(linksOf(client)).isEqualTo(1);
  }

  @Test
  void anApprovalNamesWhatWasRead() {
    links(People.register(), 1);
    JsonNode report = links(admin.client().post(REPORTS, Map.of()).json());
    int number = report.path("rapport").asInt();
    long due = report.path("nombre").asLong();
    Answer outdated = approve(number, due + 1);
    assertThat(outdated.status()).isEqualTo(409);
    assertThat(outdated.json().path("message").asText()).contains(String.valueOf(due));
    assertThat(admin.client().post(LINKS, Map.of("rapport", number)).status()).isEqualTo(400);
    assertThat(
            admin
                .client()
                .post(REPORTS + "/INVOICES/approbation", Map.of("rapport", 1, "nombre", 1))
                .status())
        .isEqualTo(404);
  }

  /** What two programs at once are: two threads that share nothing but the database. */
  @Test
  void whatIsApprovedGoesOnceHoweverManyDoIt() throws Exception {
    Person client = People.register();
    links(client, 230);
    TestSql.update(
        "INSERT INTO password_resets (id, userId, tokenHash, expiresAt) VALUES (?, ?, ?, NOW(3))",
        UUID.randomUUID().toString(),
        client.id(),
        UUID.randomUUID().toString());
    JsonNode report = links(admin.client().post(REPORTS, Map.of()).json());
    int number = report.path("rapport").asInt();
    long due = report.path("nombre").asLong();
    RunRetention job = program.bean(RunRetention.class);
    Callable<Integer> approval = () -> approve(number, due).status();
    Callable<Integer> run =
        () -> {
          job.tidy();
          return 0;
        };

    List<Integer> answers = AtOnce.all(List.of(approval, approval, run, run));
    AtOnce.all(List.of(run, run));

    assertThat(answers).containsOnlyOnce(200).containsOnlyOnce(409);
    assertThat(linksOf(client)).isEqualTo(1);
    JsonNode done = links(admin.client().get(REPORTS).json());
    assertThat(done.path("rapport").asInt()).isEqualTo(number);
    assertThat(done.path("etat").asText()).isEqualTo("DONE");
    assertThat(done.path("traites").asLong()).isEqualTo(due);
    assertThat(done.path("approuvePar").asText()).isEqualTo(admin.id());
    assertThat(
            TestSql.count(
                "audit_logs WHERE adminEmail = ? AND action = 'RETENTION_APPROVED'", admin.email()))
        .isEqualTo(1);
  }

  @Test
  void signingInIsRemembered() {
    Person client = People.register();
    People.signIn(client.email(), People.PASSWORD);
    assertThat(
            TestSql.count(
                "account_sign_ins WHERE accountId = ? AND lastAt > NOW() - INTERVAL 1 HOUR",
                client.id()))
        .isEqualTo(1);
  }

  private Answer approve(int number, long due) {
    return admin.client().post(LINKS, Map.of("rapport", number, "nombre", due));
  }

  private static void links(Person client, int count) {
    for (int i = 0; i < count; i++) {
      TestSql.update(
          "INSERT INTO password_resets (id, userId, tokenHash, expiresAt) VALUES (?, ?, ?, ?)",
          UUID.randomUUID().toString(),
          client.id(),
          UUID.randomUUID().toString(),
          OLD);
    }
  }

  private static long linksOf(Person client) {
    return TestSql.count("password_resets WHERE userId = ?", client.id());
  }

  private static JsonNode links(JsonNode reports) {
    for (JsonNode report : reports.path("rapports")) {
      if (report.path("type").asText().equals("PASSWORD_LINKS")) return report;
    }
    throw new AssertionError(reports);
  }
}
