package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much there may be: of one client, and in one project. */
class QuotaHttpTest {
  private static final long QUOTA = 2048L << 20;

  private final Person author = People.register();
  private final String order = FileCalls.order(author, "Tome 1");

  @Test
  void whoHasNoRoomLeftIsToldHowMuchThereIs() {
    String file = FileCalls.added(author, order, "a.pdf");
    TestSql.update(
        "UPDATE files SET size = ? WHERE id = ?", QUOTA - FileCalls.PDF.length() - 1, file);
    Answer refused = FileCalls.upload(author, order, "b.pdf", FileCalls.PDF + "xxxxxxxx");
    assertThat(refused.status()).as(refused.text()).isEqualTo(413);
    assertThat(refused.json().path("message").asText()).contains("2048 Mo");
  }

  @Test
  void uploadsAtOnceDoNotGetPastTheQuota() throws Exception {
    String first = FileCalls.added(author, order, "a.pdf");
    String second = FileCalls.added(author, order, "b.pdf");
    TestSql.update("UPDATE files SET size = ? WHERE id = ?", QUOTA / 2, first);
    TestSql.update("UPDATE files SET size = ? WHERE id = ?", QUOTA / 2 - 3 * 12, second);
    List<Integer> statuses =
        AtOnce.times(10, () -> FileCalls.upload(author, order, "c.pdf", "%PDF-1.7\nabc").status());
    assertThat(statuses).containsOnly(201, 413);
    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(3);
    assertThat(TestSql.number("SELECT SUM(size) FROM files WHERE uploadedById = ?", author.id()))
        .isEqualTo(QUOTA);
  }

  @Test
  void uploadsAtOnceOfSeveralPeopleDoNotGetPastWhatAProjectMayHave() throws Exception {
    fill(497);
    List<Person> people = new ArrayList<>(List.of(author));
    for (int i = 0; i < 7; i++) people.add(People.withRole("ADMIN"));
    List<Integer> statuses =
        AtOnce.each(people, who -> FileCalls.upload(who, order, "c.pdf", FileCalls.PDF).status());
    assertThat(statuses).containsOnly(201, 409);
    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(2);
    assertThat(TestSql.count("files WHERE commandeId = ?", order)).isEqualTo(500);
    Answer refused = FileCalls.upload(author, order, "d.pdf", FileCalls.PDF);
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(refused.json().path("message").asText()).contains("500");
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
}
