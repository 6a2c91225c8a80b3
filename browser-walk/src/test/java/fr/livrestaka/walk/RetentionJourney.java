package fr.livrestaka.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** An account is unused for long, and its owner is warned once an administrator has approved it. */
final class RetentionJourney {
  private static final String REPORTS = "/api/admin/rgpd/conservation";
  private static final String WARNINGS = "INACTIVITY_WARNINGS";

  private final Stage stage;

  RetentionJourney(Stage stage) {
    this.stage = stage;
  }

  void anUnusedAccountIsWarned() {
    Stage.Person client = stage.register();
    stage
        .program()
        .letTimePass(
            "UPDATE users SET createdAt = NOW() - INTERVAL 700 DAY,"
                + " updatedAt = NOW() - INTERVAL 700 DAY WHERE id = ?",
            client.id());
    JsonNode reports = stage.admin().post(REPORTS, Map.of()).json().path("rapports");
    for (JsonNode report : reports) {
      if (!report.path("type").asText().equals(WARNINGS)) continue;
      stage
          .admin()
          .post(
              REPORTS + "/" + WARNINGS + "/approbation",
              Map.of(
                  "rapport",
                  report.path("rapport").asInt(),
                  "nombre",
                  report.path("nombre").asInt()));
    }
    stage.mailbox().await(client.email(), "inactif");
  }
}
