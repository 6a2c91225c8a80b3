package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a client is told of an order's way. */
class OrderNoticesHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person author = People.register();
  private final String order = TestOrders.place(author, "Les dunes");

  @Test
  void theClientIsToldOfAMoveAndByMail() {
    Answer moved = ADMIN.client().put("/api/admin/commandes/" + order, Map.of("statut", "TERMINE"));
    assertThat(moved.status()).isEqualTo(200);
    JsonNode done = notice("Votre projet est terminé");
    assertThat(done.path("type").asText()).isEqualTo("SUCCESS");
    assertThat(done.path("priority").asText()).isEqualTo("HAUTE");
    assertThat(done.path("actionUrl").asText()).isEqualTo("/app/projects/" + order + "/files");
    TestMails.Received mail =
        TestMails.of(TestProgram.shared()).await(author.email(), "Votre projet est terminé");
    assertThat(mail.text()).contains("Les dunes");
    assertThat(mail.links()).anyMatch(link -> link.endsWith("/app/projects/" + order + "/files"));
  }

  @Test
  void whoeverIsToldIsToldWhenTheAnswerComes() {
    Person other = People.withRole("ADMIN");
    Person corrector = People.withRole("CORRECTOR");
    Person closed = People.withRole("ADMIN");
    TestSql.update("UPDATE users SET isActive = 0 WHERE id = ?", closed.id());

    String dunes = TestOrders.place(author, "Les oyats");
    String assigned = "/api/admin/commandes/" + dunes + "/correcteur";
    ADMIN.client().put(assigned, Map.of("correcteurId", corrector.id()));

    assertThat(about(author, dunes)).containsExactly("Votre projet a été créé");
    assertThat(about(ADMIN, dunes)).containsExactly("Nouvelle commande");
    assertThat(about(other, dunes)).containsExactly("Nouvelle commande");
    assertThat(about(corrector, dunes)).containsExactly("Une commande vous est confiée");
    assertThat(TestSql.texts("SELECT id FROM notifications WHERE userId = ?", closed.id()))
        .isEmpty();
  }

  /** As the version before this one has left it. */
  @Test
  void whatWaitsFromBeforeIsToldToo() {
    String id = UUID.randomUUID().toString();
    TestSql.update(
        "INSERT INTO outbox (id, eventId, eventType, listener, payload, nextAttemptAt, occurredAt)"
            + " VALUES (?, ?, 'OrderPlaced', 'orders.notify-client-of-order', ?, NOW(3), NOW(3))",
        id,
        id,
        "{\"order\":{\"value\":\"%s\"},\"client\":{\"value\":\"%s\"}}"
            .formatted(order, author.id()));
    await().until(() -> TestSql.text("SELECT status FROM outbox WHERE id = ?", id).equals("DONE"));
    assertThat(about(author, order)).hasSize(2);
    assertThat(TestSql.texts("SELECT title FROM notifications WHERE sourceId = ?", id))
        .containsExactly("Votre projet a été créé");
  }

  private static List<String> about(Person person, String order) {
    return TestSql.texts(
        "SELECT title FROM notifications WHERE userId = ? AND data LIKE ?",
        person.id(),
        "%" + order + "%");
  }

  private JsonNode notice(String title) {
    return notices().stream()
        .filter(notice -> notice.path("title").asText().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> notices() {
    JsonNode found = author.client().get("/api/notifications?limit=50").json();
    return StreamSupport.stream(found.path("notifications").spliterator(), false).toList();
  }
}
