package fr.livrestaka.walk;

import java.util.Map;

/** People write to the team, and the team to them. */
final class ConversationJourneys {
  private static final String PHONE = "06 12 34 56 78";

  private final Stage stage;
  private final Stage.Person client;

  ConversationJourneys(Stage stage) {
    this.stage = stage;
    this.client = stage.register();
  }

  void clientAndTeamWrite() {
    client.api().post("/api/messages/conversations", Map.of("content", "Une question"));
    stage
        .admin()
        .post("/api/messages/threads/" + client.id() + "/reply", Map.of("content", "Une réponse"));
  }

  void visitorWrites() {
    stage
        .anybody()
        .post(
            "/api/messages/visitor",
            Map.of(
                "email",
                Stage.freshEmail(),
                "name",
                "Ana Petit",
                "phone",
                PHONE,
                "content",
                "Bonjour, une question"));
  }

  void visitorAsksForATalk() {
    stage
        .anybody()
        .post(
            "/api/consultations/book",
            Map.of(
                "firstName",
                "Ana",
                "lastName",
                "Petit",
                "email",
                Stage.freshEmail(),
                "phone",
                PHONE,
                "date",
                "2099-03-04",
                "time",
                "09:30",
                "message",
                "Pour mon roman"));
  }

  void visitorFillsTheContactForm() {
    stage
        .anybody()
        .post(
            "/api/public/contact",
            Map.of(
                "nom",
                "Ana Petit",
                "email",
                Stage.freshEmail(),
                "telephone",
                PHONE,
                "sujet",
                "Un devis",
                "message",
                "Bonjour"));
  }

  void visitorAsksForASample() {
    stage
        .anybody()
        .form(
            "/api/public/free-sample",
            Map.of(
                "nom",
                "Ana Petit",
                "email",
                Stage.freshEmail(),
                "telephone",
                PHONE,
                "genre",
                "Roman noir",
                "description",
                "Un roman de 300 pages"),
            "fichier",
            "extrait.txt");
  }

  void clientAsksForTheData() {
    client.api().get("/api/users/me/export");
  }
}
