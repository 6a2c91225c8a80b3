package fr.livrestaka.walk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders go their ways, and those concerned are told of it. */
final class OrderJourneys {
  private static final String ADMINS = "/api/admin/commandes/";

  private final Stage stage;
  private final Stage.Person client;

  OrderJourneys(Stage stage) {
    this.stage = stage;
    this.client = stage.register();
  }

  void isWorkedOn() {
    String order = stage.order(client, "Les embruns");
    stage.pay(stage.checkout(client, order).text("/sessionId"));
    Stage.Person corrector = corrector();
    stage.admin().put(ADMINS + order + "/correcteur", Map.of("correcteurId", corrector.id()));
    for (String status : List.of("SUSPENDUE", "EN_COURS", "TERMINE")) {
      corrector
          .api()
          .put(
              "/api/corrections/commandes/" + order + "/statut",
              Map.of("statut", status, "noteCorrecteur", "Bon courage !"));
    }
    stage.admin().form("/api/files/projects/" + order + "/upload", Map.of(), "file", "corrigé.txt");
  }

  void isTalkedOverAndCancelledByTheTeam() {
    String order = stage.order(client, "Le phare");
    stage.admin().post(ADMINS + order + "/consultation", Map.of());
    stage.admin().put(ADMINS + order, Map.of("statut", "ANNULEE"));
  }

  void isCancelledByTheClient() {
    String order = stage.order(client, "La houle");
    client.api().post("/api/commandes/" + order + "/annuler", Map.of());
  }

  private Stage.Person corrector() {
    String email = "correctrice." + UUID.randomUUID() + "@example.org";
    Api.Answer made =
        stage
            .admin()
            .post(
                "/api/admin/users",
                Map.of(
                    "prenom",
                    "Zoé",
                    "nom",
                    "Petit",
                    "email",
                    email,
                    "password",
                    RunningProgram.PASSWORD,
                    "role",
                    "CORRECTOR",
                    "isActive",
                    true));
    return new Stage.Person(made.text("/data/id"), email, stage.anybody().signedIn(email));
  }
}
