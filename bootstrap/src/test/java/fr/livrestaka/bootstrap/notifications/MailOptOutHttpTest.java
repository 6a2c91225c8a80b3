package fr.livrestaka.bootstrap.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who wants no mails says so with the keys of the settings screen (contract C §3.3). */
class MailOptOutHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final String DONE = "Votre projet est terminé";

  private final Person lina = People.register();

  @Test
  void isToldOnTheSiteOnly() {
    prefer(Map.of("notificationTypes", Map.of("projects", false)));

    String order = finishedOrder();
    awaitToldOf(order);

    assertThat(TestMails.of(TestProgram.shared()).to(lina.email()))
        .extracting(TestMails.Received::subject)
        .noneMatch(subject -> subject.contains(DONE));
  }

  private void prefer(Map<String, Object> preferences) {
    assertThat(lina.client().put("/api/users/me/preferences", preferences).status()).isEqualTo(200);
  }

  private String finishedOrder() {
    String title = "Les dunes " + UUID.randomUUID();
    String order =
        lina.client()
            .post("/api/commandes", Map.of("titre", title, "pack", "pack-integral-default"))
            .json()
            .path("commande")
            .path("id")
            .asText();
    for (String status : new String[] {"EN_COURS", "TERMINE"}) {
      assertThat(
              ADMIN
                  .client()
                  .put("/api/admin/commandes/" + order, Map.of("statut", status))
                  .status())
          .isEqualTo(200);
    }
    return order;
  }

  /** The notice is there, and whoever mails notices has dealt with it. */
  private void awaitToldOf(String order) {
    String link = "/app/projects/" + order + "/files";
    await()
        .until(
            () ->
                TestSql.count("notifications WHERE title = ? AND actionUrl = ?", DONE, link) == 1
                    && TestSql.count(
                            "outbox WHERE listener = 'notifications.mail-user-notice'"
                                + " AND status <> 'DONE' AND payload LIKE ?",
                            "%" + link + "%")
                        == 0);
  }
}
