package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What administrators see and do about bytes and rows that do not agree. */
class SweepHttpTest {
  private static final String SWEEP = "/api/admin/files/sweep";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person author = People.register();
  private final String order = FileCalls.order(author, "Tome 1");

  @Test
  void isForAdministratorsOnly() {
    Map<TestClient, Integer> answers =
        Map.of(
            TestProgram.shared().client(), 401,
            author.client(), 403,
            People.withRole("CORRECTOR").client(), 403,
            ADMIN.client(), 200);
    FileCalls.added(author, order, "a.pdf");
    answers.forEach(
        (client, status) -> {
          assertThat(client.get(SWEEP).status()).isEqualTo(status);
          for (boolean rows : List.of(true, false)) {
            Map<String, Object> body = confirmed(Map.of("rows", rows));
            assertThat(client.post(SWEEP, body).status()).isEqualTo(status);
          }
        });
  }

  @Test
  void rowsWithoutBytesGoWhereThatIsAskedForInSoManyWords() throws IOException {
    FileCalls.added(author, order, "whole.pdf");
    String lost = FileCalls.added(author, order, "lost.pdf");
    Files.delete(FileCalls.bytes(lost));
    for (Object rows : List.of(false, "true", 1)) {
      assertThat(sweep(Map.of("rows", rows)).status()).isEqualTo(200);
      assertThat(TestSql.count("files WHERE id = ?", lost)).isEqualTo(1);
    }
    Answer swept = sweep(Map.of("rows", true));
    assertThat(swept.status()).as(swept.text()).isEqualTo(200);
    assertThat(swept.json().path("rowsRemoved").asInt()).isPositive();
    assertThat(TestSql.count("files WHERE id = ?", lost)).isZero();
    assertThat(FileCalls.download(author, lost).status()).isEqualTo(404);
    JsonNode left = author.client().get("/api/files/projects/" + order + "/files").json();
    assertThat(left.path("files").findValuesAsText("filename")).containsExactly("whole.pdf");
    assertThat(
            TestSql.count(
                "audit_logs WHERE action = 'FILES_SWEPT' AND adminEmail = ?"
                    + " AND details LIKE '%rowsRemoved%'",
                ADMIN.email()))
        .isPositive();
  }

  @Test
  void reportsBothWaysAndDeletesByCommandOnly() throws IOException {
    String missing = FileCalls.added(author, order, "a.pdf");
    Files.delete(FileCalls.bytes(missing));
    String whole = FileCalls.added(author, order, "b.pdf");
    age(FileCalls.bytes(whole));
    Path orphan = orphan();
    Path young = orphan();
    age(orphan);
    JsonNode report = ADMIN.client().get(SWEEP).json();
    assertThat(report.path("missing").findValuesAsText("id")).contains(missing);
    assertThat(report.path("orphans").findValuesAsText("url"))
        .contains("/uploads/projects/" + orphan.getFileName())
        .doesNotContain("/uploads/projects/" + young.getFileName());
    assertThat(report.path("reclaimable").asLong()).isPositive();
    assertThat(orphan).exists();
    Answer swept = sweep(Map.of());
    assertThat(swept.status()).as(swept.text()).isEqualTo(200);
    assertThat(swept.json().path("bytesRemoved").asInt()).isPositive();
    assertThat(swept.json().path("rowsRemoved").asInt()).isZero();
    assertThat(orphan).doesNotExist();
    assertThat(young).exists();
    assertThat(FileCalls.download(author, whole).status()).isEqualTo(200);
    assertThat(TestSql.count("files WHERE id = ?", missing)).isEqualTo(1);
    assertThat(TestSql.count("audit_logs WHERE action = 'FILES_SWEPT' AND targetId = 'files'"))
        .isPositive();
  }

  @Test
  void muchThatIsMissingGoesOnlyWhereItsNumberIsRepeated() throws IOException {
    FileCalls.added(author, order, "whole.pdf");
    for (int i = 0; i < 100; i++) age(orphan());
    int toConfirm = toConfirm();
    assertThat(toConfirm).isGreaterThanOrEqualTo(100);
    for (Object confirm : List.of(toConfirm + 1, "tous")) {
      Answer refused = ADMIN.client().post(SWEEP, Map.of("confirm", confirm));
      assertThat(refused.status()).as(refused.text()).isEqualTo(409);
      assertThat(refused.text()).contains(toConfirm + " éléments");
    }
    Answer swept = sweep(Map.of());
    assertThat(swept.status()).as(swept.text()).isEqualTo(200);
    assertThat(swept.json().path("bytesRemoved").asInt()).isGreaterThanOrEqualTo(100);
    assertThat(swept.json().path("failed").asInt()).isZero();
  }

  private static Answer sweep(Map<String, Object> body) {
    return ADMIN.client().post(SWEEP, confirmed(body));
  }

  private static Map<String, Object> confirmed(Map<String, Object> body) {
    Map<String, Object> whole = new HashMap<>(body);
    whole.put("confirm", toConfirm());
    return whole;
  }

  private static int toConfirm() {
    return ADMIN.client().get(SWEEP).json().path("toConfirm").asInt();
  }

  private static Path orphan() throws IOException {
    Path projects = TestProgram.shared().home().resolve("uploads/projects");
    return Files.writeString(
        Files.createDirectories(projects).resolve(UUID.randomUUID() + ".pdf"), "x");
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
  }
}
