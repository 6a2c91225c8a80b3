package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much there may be: of one client, and in one project. */
class QuotaHttpTest {
  private static final long QUOTA = 2048L << 20;

  private final Person author = People.register();
  private final String order = FileCalls.order(author, "Tome 1");

  @Test
  void aClientsFilesMayTakeUpSoMuchAndNoMore() {
    String file = FileCalls.added(author, order, "a.pdf");
    TestSql.update(
        "UPDATE files SET size = ? WHERE id = ?", QUOTA - FileCalls.PDF.length() - 1, file);
    Answer refused = FileCalls.upload(author, order, "b.pdf", FileCalls.PDF + "xxxxxxxx");
    assertThat(refused.status()).as(refused.text()).isEqualTo(413);
    assertThat(refused.json().path("message").asText()).contains("2048 Mo");
    assertThat(FileCalls.attach(author, "b.pdf", FileCalls.PDF + "xxxxxxxx").status())
        .isEqualTo(413);
    Person admin = People.withRole("ADMIN");
    assertThat(FileCalls.upload(admin, order, "b.pdf", FileCalls.PDF).status()).isEqualTo(201);
    assertThat(author.client().delete("/api/files/" + file).status()).isEqualTo(200);
    assertThat(FileCalls.upload(author, order, "b.pdf", FileCalls.PDF).status()).isEqualTo(201);
  }

  @Test
  void uploadsAtOnceDoNotGetPastTheQuota() throws Exception {
    String first = FileCalls.added(author, order, "a.pdf");
    String second = FileCalls.added(author, order, "b.pdf");
    TestSql.update("UPDATE files SET size = ? WHERE id = ?", QUOTA / 2, first);
    TestSql.update("UPDATE files SET size = ? WHERE id = ?", QUOTA / 2 - 3 * 12, second);
    List<Future<Integer>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
      for (int i = 0; i < 10; i++) {
        answers.add(
            threads.submit(
                () -> FileCalls.upload(author, order, "c.pdf", "%PDF-1.7\nabc").status()));
      }
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> answer : answers) statuses.add(answer.get());
    assertThat(statuses).containsOnly(201, 413);
    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(3);
    assertThat(TestSql.number("SELECT SUM(size) FROM files WHERE uploadedById = ?", author.id()))
        .isEqualTo(QUOTA);
  }

  @Test
  void aProjectMayHaveSoManyFiles() {
    fill(499);
    Answer refused = FileCalls.upload(author, order, "b.pdf", FileCalls.PDF);
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(refused.json().path("message").asText()).contains("500");
  }

  @Test
  void uploadsAtOnceOfSeveralPeopleDoNotGetPastWhatAProjectMayHave() throws Exception {
    fill(497);
    List<Person> people = new ArrayList<>(List.of(author));
    for (int i = 0; i < 7; i++) people.add(People.withRole("ADMIN"));
    List<Future<Integer>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
      for (Person who : people) {
        answers.add(
            threads.submit(() -> FileCalls.upload(who, order, "c.pdf", FileCalls.PDF).status()));
      }
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> answer : answers) statuses.add(answer.get());
    assertThat(statuses).containsOnly(201, 409);
    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(2);
    assertThat(TestSql.count("files WHERE commandeId = ?", order)).isEqualTo(500);
  }

  /** One upload, and copies of its row. */
  private void fill(int copies) {
    String file = FileCalls.added(author, order, "a.pdf");
    TestSql.update(
        """
        INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById, commandeId,
          updatedAt)
        SELECT CONCAT(?, '-', n.n), filename, storedName, mimeType, size, url, uploadedById,
          commandeId, updatedAt
        FROM files JOIN (
          SELECT a.d + 10 * b.d + 100 * c.d AS n FROM
            (SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5
              UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) a,
            (SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5
              UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) b,
            (SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4) c) n
        WHERE id = ? AND n.n < ?
        """,
        file,
        file,
        copies);
  }

  @Test
  void whatIsRefusedLeavesNoBytes() throws IOException {
    TestSql.update(
        "UPDATE files SET size = ? WHERE id = ?",
        Integer.MAX_VALUE,
        FileCalls.added(author, order, "a.pdf"));
    long before = stored();
    assertThat(FileCalls.upload(author, order, "b.pdf", FileCalls.PDF + "xx").status())
        .isEqualTo(413);
    assertThat(stored()).isEqualTo(before);
  }

  private static long stored() throws IOException {
    Path projects = TestProgram.shared().home().resolve("uploads/projects");
    try (Stream<Path> files = Files.list(projects)) {
      return files.count();
    }
  }
}
