package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a client is told of an order's way. */
class OrderNoticesHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person author = People.register();
  private final String order = TestOrders.place(author, "Les dunes");

  @Test
  void theClientIsToldOfEachMoveOnceAndByMail() {
    for (String status : List.of("EN_COURS", "EN_COURS", "SUSPENDUE", "EN_ATTENTE", "TERMINE")) {
      move(status);
    }
    await().atMost(Duration.ofSeconds(30)).until(() -> notices().size() == 4);
    assertThat(notices())
        .extracting(notice -> notice.path("title").asText())
        .containsExactlyInAnyOrder(
            "Votre projet a été créé",
            "Votre projet est en cours",
            "Votre projet est suspendu",
            "Votre projet est terminé");
    JsonNode done = notice("Votre projet est terminé");
    assertThat(done.path("type").asText()).isEqualTo("SUCCESS");
    assertThat(done.path("priority").asText()).isEqualTo("HAUTE");
    assertThat(done.path("actionUrl").asText()).isEqualTo("/app/projects/" + order + "/files");
    JsonNode atWork = notice("Votre projet est en cours");
    assertThat(atWork.path("type").asText()).isEqualTo("INFO");
    assertThat(atWork.path("priority").asText()).isEqualTo("NORMALE");
    TestMails.Received mail =
        TestMails.of(TestProgram.shared()).await(author.email(), "Votre projet est terminé");
    assertThat(mail.text()).contains("Les dunes");
  }

  private void move(String status) {
    assertThat(
            ADMIN.client().put("/api/admin/commandes/" + order, Map.of("statut", status)).status())
        .isEqualTo(200);
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
