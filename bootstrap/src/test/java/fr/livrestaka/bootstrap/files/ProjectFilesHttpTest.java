package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files of projects: adding, listing, taking away (contract C F1, F2, F3, F5). */
class ProjectFilesHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final String ALL = "/api/files/user/all";

  private final Person author = People.register();
  private final String order = FileCalls.order(author, "Tome 1");

  @Test
  void anAuthorAddsAFileAndFindsIt() {
    Answer added = FileCalls.upload(author, order, "été à Noël.pdf", FileCalls.PDF);
    assertThat(added.status()).as(added.text()).isEqualTo(201);
    JsonNode file = added.json();
    assertThat(file.path("filename").asText()).isEqualTo("été à Noël.pdf");
    assertThat(file.path("size").asInt()).isEqualTo(FileCalls.PDF.length());
    assertThat(file.path("mimeType").asText()).isEqualTo("application/pdf");
    assertThat(file.path("url").asText()).matches("/uploads/projects/[0-9a-f-]{36}-\\d+\\.pdf");
    assertThat(file.path("message").asText()).isNotBlank();
    JsonNode listed = list(author, order).path("files").get(0);
    assertThat(listed.path("id")).isEqualTo(file.path("fileId"));
    assertThat(listed.path("isAdminFile").asBoolean()).isFalse();
    assertThat(listed.path("uploadedAt").asText()).endsWith("Z");
    assertThat(listed.path("type").asText()).isEqualTo("DOCUMENT");
    assertThat(FileCalls.bytes(listed.path("id").asText())).hasContent(FileCalls.PDF);
    assertThat(TestSql.text("SELECT isPublic FROM files WHERE id = ?", listed.path("id").asText()))
        .isEqualTo("0");
  }

  @Test
  void aFileOfTheTeamIsMarkedAndItsAuthorIsTold() {
    String file = FileCalls.added(ADMIN, order, "corrige.pdf");
    assertThat(list(author, order).path("files").get(0).path("isAdminFile").asBoolean()).isTrue();
    assertThat(TestSql.text("SELECT description FROM files WHERE id = ?", file))
        .startsWith("ADMIN_FILE:");
    await()
        .until(
            () ->
                TestSql.count(
                        "notifications WHERE userId = ? AND type = 'SUCCESS' AND priority = 'HAUTE'"
                            + " AND actionUrl = ?",
                        author.id(),
                        "/app/projects/" + order + "/files")
                    == 2);
  }

  @Test
  void nobodyMarksAFileAsTheTeams() {
    String file = FileCalls.added(author, order, "ADMIN_FILE:x.pdf");
    TestSql.update("UPDATE files SET description = 'ADMIN_FILE:x' WHERE id = ?", file);
    assertThat(list(author, order).path("files").get(0).path("isAdminFile").asBoolean()).isFalse();
  }

  @Test
  void theLibraryHasAllProjectsOfOneAuthorNewestFirst() {
    String second = FileCalls.order(author, "Tome 2");
    String older = FileCalls.added(author, order, "a.pdf");
    String newer = FileCalls.added(author, second, "b.pdf");
    JsonNode library = author.client().get(ALL).json();
    assertThat(library.path("files").findValuesAsText("id")).containsExactly(newer, older);
    assertThat(library.path("count").asInt()).isEqualTo(2);
    assertThat(
            author
                .client()
                .get(ALL + "?limit=1&page=2")
                .json()
                .path("files")
                .findValuesAsText("id"))
        .containsExactly(older);
    JsonNode file = library.path("files").get(0);
    assertThat(file.path("projectTitle").asText()).isEqualTo("Tome 2");
    assertThat(file.path("commandeId").asText()).isEqualTo(second);
    assertThat(file.has("owner")).isFalse();
    JsonNode admins = ADMIN.client().get(ALL).json().path("files");
    assertThat(admins.findValuesAsText("id")).contains(newer, older);
    assertThat(admins.get(0).path("owner").path("email").asText()).isNotBlank();
    assertThat(admins.get(0).path("owner").path("name").asText()).isNotBlank();
  }

  @Test
  void listsCostTheSameHoweverManyFilesThereAre() {
    List<String> paths = List.of(ALL, "/api/files/projects/" + order + "/files");
    FileCalls.added(author, order, "a.pdf");
    for (String path : paths) {
      author.client().get(path);
      int one = statements(author, path);
      for (int i = 0; i < 4; i++) FileCalls.added(author, order, i + ".pdf");
      assertThat(statements(author, path)).isEqualTo(one).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void anAuthorTakesAwayWhatHeAdded() {
    String file = FileCalls.added(author, order, "a.pdf");
    FileCalls.message(author, ADMIN, file, "ENVOYE");
    Path bytes = FileCalls.bytes(file);
    Answer deleted = author.client().delete(pathOf(order, file));
    assertThat(deleted.status()).as(deleted.text()).isEqualTo(200);
    assertThat(deleted.json().path("message").asText()).isNotBlank();
    assertThat(TestSql.count("message_attachments WHERE fileId = ?", file)).isZero();
    assertThat(author.client().delete(pathOf(order, file)).status()).isEqualTo(404);
    assertThat(FileCalls.download(author, file).status()).isEqualTo(404);
    await().until(() -> !Files.exists(bytes));
  }

  @Test
  void whatTheTeamAddedStays() {
    String file = FileCalls.added(ADMIN, order, "corrige.pdf");
    assertThat(author.client().delete(pathOf(order, file)).status()).isEqualTo(404);
    assertThat(ADMIN.client().delete(pathOf(order, file)).status()).isEqualTo(403);
  }

  @Test
  void refusesWithTheReason() {
    assertRefused(400, FileCalls.upload(author, "no-uuid", "a.pdf", FileCalls.PDF));
    Answer issues = author.client().get("/api/files/projects/no-uuid/files");
    assertRefused(400, issues);
    assertThat(issues.json().path("details").get(0).path("path").get(0).asText()).isEqualTo("id");
    assertRefused(400, author.client().delete("/api/files/projects/" + order + "/files/x"));
    String nowhere = UUID.randomUUID().toString();
    assertRefused(403, FileCalls.upload(author, nowhere, "a.pdf", FileCalls.PDF));
    assertRefused(403, author.client().get("/api/files/projects/" + nowhere + "/files"));
    assertRefused(403, author.client().delete(pathOf(nowhere, nowhere)));
    assertRefused(400, FileCalls.upload(author, order, "vide.pdf", ""));
    String path = "/api/files/projects/" + order + "/upload";
    assertRefused(400, FileCalls.send(author, path, new MultipartRequest().text("note", "rien")));
    assertRefused(
        400,
        FileCalls.send(
            author, path, new MultipartRequest().file("other", "a.pdf", "x/y", FileCalls.PDF)));
    assertRefused(
        413,
        FileCalls.send(
            author,
            path,
            new MultipartRequest().file("file", "a.pdf", "x/y", new ZerosStream((20L << 20) + 1))));
    assertThat(list(author, order).path("count").asInt()).isZero();
  }

  private static void assertRefused(int status, Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().path("error").asText()).isNotBlank();
    assertThat(answer.json().path("message").asText()).isNotBlank();
  }

  private static JsonNode list(Person who, String order) {
    Answer answer = who.client().get("/api/files/projects/" + order + "/files");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static int statements(Person who, String path) {
    try (StatementCount count = TestProgram.shared().countStatements()) {
      assertThat(who.client().get(path).status()).isEqualTo(200);
      return count.value();
    }
  }

  private static String pathOf(String order, String file) {
    return "/api/files/projects/" + order + "/files/" + file;
  }
}
