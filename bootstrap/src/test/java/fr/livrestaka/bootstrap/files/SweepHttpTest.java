package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
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
    assertThat(TestProgram.shared().client().get(SWEEP).status()).isEqualTo(401);
    assertThat(author.client().get(SWEEP).status()).isEqualTo(403);
    assertThat(author.client().post(SWEEP, Map.of()).status()).isEqualTo(403);
    assertThat(People.withRole("CORRECTOR").client().get(SWEEP).status()).isEqualTo(403);
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
    Answer swept = ADMIN.client().post(SWEEP, Map.of());
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

  private static Path orphan() throws IOException {
    Path projects = TestProgram.shared().home().resolve("uploads/projects");
    return Files.writeString(
        Files.createDirectories(projects).resolve(UUID.randomUUID() + ".pdf"), "x");
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
  }
}
