package fr.livrestaka.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditHttpTest {
  private static final String AUDIT = "/api/admin/audit";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestProgram program = TestProgram.shared();
  private final String actor = "acteur-" + UUID.randomUUID() + "@example.org";

  @ParameterizedTest
  @CsvSource({"GET,/logs", "GET,/export", "GET,/stats", "DELETE,/cleanup"})
  void isForAdministratorsOnly(String method, String path) {
    assertThat(program.client().send(method, AUDIT + path, null, null).status()).isEqualTo(401);
    for (Person other : List.of(People.register(), People.withRole("CORRECTOR"))) {
      assertThat(other.client().send(method, AUDIT + path, null, null).status()).isEqualTo(403);
      assertThat(TestSql.count("audit_logs WHERE adminEmail = ?", other.email())).isZero();
    }
  }

  @Test
  void showsLinesWithDetailsAsText() {
    line("USER_UPDATED", "HIGH", "2021-03-02 09:15:00.123", "{\"n\":1}");
    JsonNode answer = logs("");
    assertThat(keys(answer)).containsExactly("logs", "pagination", "stats");
    JsonNode line = answer.path("logs").path(0);
    assertThat(keys(line))
        .containsExactlyInAnyOrder(
            "id",
            "timestamp",
            "adminEmail",
            "action",
            "targetType",
            "targetId",
            "details",
            "ipAddress",
            "userAgent",
            "severity",
            "createdAt");
    assertThat(line.path("timestamp").asText()).isEqualTo("2021-03-02T09:15:00.123Z");
    assertThat(line.path("details").asText()).isEqualTo("{\"n\":1}");
    assertThat(answer.path("pagination").toString())
        .isEqualTo("{\"page\":1,\"limit\":50,\"total\":1,\"pages\":1}");
    assertThat(answer.path("stats").path("total").asInt()).isEqualTo(1);
    assertThat(answer.path("stats").path("bySeverity").path("HIGH").asInt()).isPositive();
    assertThat(answer.path("stats").path("topActions")).isNotEmpty();
  }

  @Test
  void filtersSortsAndPages() {
    line("USER_UPDATED", "LOW", "2021-03-01 00:00:00.000", null);
    line("FILE_DELETED", "HIGH", "2021-03-02 23:59:59.999", null);
    line("USER_DELETED", "HIGH", "2021-03-03 00:00:00.000", null);
    assertThat(actions("")).containsExactly("USER_DELETED", "FILE_DELETED", "USER_UPDATED");
    assertThat(actions("&sortBy=action&sortOrder=asc"))
        .containsExactly("FILE_DELETED", "USER_DELETED", "USER_UPDATED");
    assertThat(actions("&action=user_")).containsExactly("USER_DELETED", "USER_UPDATED");
    assertThat(actions("&severity=HIGH&targetType=user"))
        .containsExactly("USER_DELETED", "FILE_DELETED");
    assertThat(actions("&dateFrom=2021-03-02&dateTo=2021-03-02")).containsExactly("FILE_DELETED");
    assertThat(actions("&dateTo=2021-03-01T00:00:00.000Z")).containsExactly("USER_UPDATED");
    assertThat(actions("&dateTo=9999-12-31")).hasSize(3);
    assertThat(actions("&page=2&limit=2")).containsExactly("USER_UPDATED");
    assertThat(logs("&limit=5000").path("pagination").path("limit").asInt()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"severity=high", "targetType=page", "sortBy=details", "dateFrom=hier", "dateTo=x"})
  void refusesWhatIsNoFilter(String query) {
    Answer answer = ADMIN.client().get(AUDIT + "/logs?" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }

  @Test
  void everyLookIsALine() {
    Person admin = People.withRole("ADMIN");
    admin.client().get(AUDIT + "/logs");
    admin.client().get(AUDIT + "/export?format=json");
    admin.client().get(AUDIT + "/stats");
    admin.client().delete(AUDIT + "/cleanup?days=36000");
    assertThat(
            TestSql.texts(
                "SELECT CONCAT(action, ' ', severity) FROM audit_logs WHERE adminEmail = ?"
                    + " ORDER BY id",
                admin.email()))
        .contains(
            "AUDIT_LOGS_ACCESSED HIGH",
            "AUDIT_LOGS_EXPORTED HIGH",
            "AUDIT_STATS_ACCESSED MEDIUM",
            "AUDIT_LOGS_CLEANUP HIGH");
  }

  @Test
  void exportsATableThatNoSpreadsheetRuns() {
    line("=HYPERLINK(1)", "LOW", "2021-03-02 09:15:00.000", "{\"a\":\"b, c\"}");
    Answer answer = ADMIN.client().get(AUDIT + "/export?adminEmail=" + actor);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(answer.header("Content-Disposition"))
        .matches("attachment; filename=\"audit-logs-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
    assertThat(answer.text())
        .isEqualTo(
            "Timestamp,Admin Email,Action,Target Type,Target ID,Severity,IP Address,Details\n"
                + "\"2021-03-02T09:15:00.000Z\",\""
                + actor
                + "\",\"'=HYPERLINK(1)\",\"user\",\"7\",\"LOW\",\"\",\"{\"\"a\"\":\"\"b, c\"\"}\"\n");
  }

  @Test
  void exportsJson() {
    line("USER_UPDATED", "LOW", "2021-03-02 09:15:00.123", null);
    Answer answer = ADMIN.client().get(AUDIT + "/export?format=json&adminEmail=" + actor);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.header("Content-Disposition")).contains(".json");
    assertThat(answer.json().isArray()).isTrue();
    assertThat(answer.json().path(0).path("action").asText()).isEqualTo("USER_UPDATED");
    assertThat(ADMIN.client().get(AUDIT + "/export?format=xml").status()).isEqualTo(400);
  }

  @Test
  void deletesOldLinesButNoYoungOnes() {
    line("USER_UPDATED", "LOW", "1995-03-02 09:15:00.000", null);
    line("USER_DELETED", "LOW", "2021-03-02 09:15:00.000", null);
    Answer answer = ADMIN.client().delete(AUDIT + "/cleanup?days=10000");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(keys(answer.json())).containsExactly("message", "deletedCount", "cutoffDate");
    assertThat(answer.json().path("deletedCount").asInt()).isPositive();
    assertThat(actions("")).containsExactly("USER_DELETED");
    for (String days : List.of("29", "-9999999999")) {
      assertThat(ADMIN.client().delete(AUDIT + "/cleanup?days=" + days).status()).isEqualTo(400);
    }
  }

  @Test
  void countsWhatHappenedLately() {
    JsonNode stats = ADMIN.client().get(AUDIT + "/stats").json();
    assertThat(keys(stats))
        .containsExactly("overview", "severityStats", "topActions", "dailyActivity");
    assertThat(keys(stats.path("overview")))
        .containsExactly("totalLogs", "last24hLogs", "last7dLogs", "last30dLogs");
    assertThat(stats.path("overview").path("last24hLogs").asInt()).isPositive();
    assertThat(stats.path("dailyActivity")).hasSize(7);
    assertThat(stats.path("dailyActivity").findValuesAsText("date"))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void aPageCostsTheSameStatementsWhateverItsLength() {
    for (int i = 0; i < 3; i++) line("USER_UPDATED", "LOW", "2021-03-02 09:15:00.000", null);
    int one = StatementCount.warm(() -> logs("&limit=1"));
    assertThat(StatementCount.warm(() -> logs("&limit=200"))).isEqualTo(one).isLessThanOrEqualTo(3);
  }

  private void line(String action, String severity, String at, String details) {
    TestSql.update(
        "INSERT INTO audit_logs (id, timestamp, adminEmail, action, targetType, targetId, details,"
            + " severity) VALUES (?, ?, ?, ?, 'user', '7', ?, ?)",
        UUID.randomUUID().toString(),
        at,
        actor,
        action,
        details,
        severity);
  }

  private JsonNode logs(String query) {
    Answer answer =
        ADMIN
            .client()
            .get(AUDIT + "/logs?adminEmail=" + actor.toUpperCase(java.util.Locale.ROOT) + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private List<String> actions(String query) {
    return logs(query).path("logs").findValuesAsText("action");
  }

  private static List<String> keys(JsonNode node) {
    return node.propertyStream().map(Map.Entry::getKey).toList();
  }
}
