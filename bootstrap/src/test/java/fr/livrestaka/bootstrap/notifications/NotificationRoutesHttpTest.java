package fr.livrestaka.bootstrap.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person's own notices (contract C §2.1). */
class NotificationRoutesHttpTest {
  private static final String ROUTE = "/api/notifications";

  private final Person lina = People.register();
  private final String first = notice(lina);
  private final String second = notice(lina);

  @Test
  void oneIsRead() {
    Answer read = patch(lina, "/" + first + "/read");
    assertThat(read.status()).as(read.text()).isEqualTo(200);
    assertThat(read.json().path("message").asText()).isNotBlank();
    assertThat(unread(lina)).isEqualTo(1);
  }

  @Test
  void allAreReadAndCounted() {
    Answer all = patch(lina, "/read-all");
    assertThat(all.status()).isEqualTo(200);
    assertThat(all.json().path("count").asInt()).isEqualTo(2);
    assertThat(unread(lina)).isZero();
  }

  @Test
  void oneThatIsDeletedIsShownNoMore() {
    assertThat(lina.client().delete(ROUTE + "/" + first).status()).isEqualTo(200);
    JsonNode list = lina.client().get(ROUTE).json();
    assertThat(list.path("pagination").path("total").asInt()).isEqualTo(1);
    assertThat(list.path("notifications").get(0).path("id").asText()).isEqualTo(second);
  }

  @Test
  void anothersNoticeIsRefusedAndNoneIsNotFound() {
    Person other = People.register();
    assertThat(patch(other, "/" + first + "/read").status()).isEqualTo(403);
    assertThat(other.client().delete(ROUTE + "/" + first).status()).isEqualTo(403);
    assertThat(unread(lina)).isEqualTo(2);
    for (String none : new String[] {UUID.randomUUID().toString(), "x".repeat(300)}) {
      assertThat(patch(lina, "/" + none + "/read").status()).isEqualTo(404);
      assertThat(lina.client().delete(ROUTE + "/" + none).status()).isEqualTo(404);
    }
  }

  @Test
  void nobodyWithoutATokenGetsAny() {
    var anybody = TestProgram.shared().client();
    assertThat(anybody.get(ROUTE).status()).isEqualTo(401);
    assertThat(anybody.send("PATCH", ROUTE + "/read-all", null, null).status()).isEqualTo(401);
    assertThat(anybody.delete(ROUTE + "/" + first).status()).isEqualTo(401);
  }

  private static Answer patch(Person person, String path) {
    return person.client().send("PATCH", ROUTE + path, null, null);
  }

  private static int unread(Person person) {
    return person.client().get(ROUTE + "/unread-count").json().path("count").asInt(-1);
  }

  private static String notice(Person person) {
    String id = UUID.randomUUID().toString();
    TestSql.update(
        "INSERT INTO notifications (id, userId, title, message, type, updatedAt)"
            + " VALUES (?, ?, 'Titre', 'Texte', 'INFO', NOW(3))",
        id,
        person.id());
    return id;
  }
}
