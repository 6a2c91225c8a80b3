package fr.livrestaka.bootstrap.messaging;

import static fr.livrestaka.bootstrap.messaging.Talk.MESSAGES;
import static fr.livrestaka.bootstrap.messaging.Talk.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Conversations about an order: its owner, the team and who corrects it. */
class OrderTalkHttpTest {
  private static final String CONVERSATIONS = MESSAGES + "/conversations/";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person lina = People.register();

  @Test
  void theOwnerOfAnOrderTheTeamAndItsCorrectorTalkAboutIt() {
    Person corrector = People.withRole("CORRECTOR");
    String order = order(lina, corrector);
    Talk.opened(lina, "Bonsoir");
    for (int i = 0; i < 2; i++) {
      JsonNode sent = Talk.created(about(lina, order, "Où en est-on ?"));
      assertThat(sent.path("threadId").asText()).isEqualTo(TEAM);
      assertThat(sent.path("conversationId").asText()).isEqualTo("cmd_" + order);
      assertThat(sent.path("data").path("metadata").path("commandeId").asText()).isEqualTo(order);
    }
    JsonNode reply = reply(corrector, "cmd_" + order, "J'avance");
    assertThat(reply.path("receiverId").asText()).isEqualTo(lina.id());
    Talk.created(about(ADMIN, order, "C'est bientôt fini"));
    for (Person person : List.of(lina, corrector, ADMIN)) {
      assertThat(Talk.ok(person.client().get(CONVERSATIONS + "cmd_" + order))).hasSize(4);
    }
    assertThat(Talk.entry(ADMIN, lina.id()).path("totalMessages").asInt()).isEqualTo(5);
    await()
        .until(
            () ->
                TestSql.count("notifications WHERE userId = ? AND type = 'MESSAGE'", corrector.id())
                    == 2);
    await()
        .until(
            () ->
                TestSql.count("notifications WHERE userId = ? AND type = 'MESSAGE'", lina.id())
                    == 2);
  }

  @Test
  void whoIsInChargeMayHaveWhatTheOwnerAttaches() {
    Person corrector = People.withRole("CORRECTOR");
    String order = order(lina, corrector);
    String file = attached(lina, order);
    String path = "/api/files/download/" + file;
    assertThat(corrector.client().get(path).status()).as("no bytes lie there").isEqualTo(404);
    assertThat(People.withRole("CORRECTOR").client().get(path).status()).isEqualTo(403);
  }

  @Test
  void whoIsNoLongerInChargeIsOutOfTheConversation() {
    Person former = People.withRole("CORRECTOR");
    String order = order(lina, former);
    Talk.created(about(lina, order, "Bonsoir"));
    reply(former, "cmd_" + order, "J'avance");
    String file = attached(lina, order);
    TestSql.update(
        "UPDATE commandes SET correcteurId = ? WHERE id = ?",
        People.withRole("CORRECTOR").id(),
        order);
    isOut(former, order, file);
  }

  private static void isOut(Person former, String order, String file) {
    String message =
        TestSql.text(
            "SELECT id FROM messages WHERE conversationId = ? AND senderId = ?",
            "cmd_" + order,
            former.id());
    String pin = MESSAGES + "/" + message + "/pin";
    assertThat(former.client().patch(pin, Map.of()).status()).isEqualTo(404);
    String archive = CONVERSATIONS + "cmd_" + order + "/archive";
    assertThat(former.client().patch(archive, Map.of()).status()).isEqualTo(404);
    Talk.refused(former.client().get(CONVERSATIONS + "cmd_" + order), 403, "messaging.not-yours");
    Talk.refused(about(former, order, "Encore"), 403, "messaging.not-yours");
    assertThat(former.client().get("/api/files/download/" + file).status()).isEqualTo(403);
  }

  private static String attached(Person owner, String order) {
    String file = Talk.file(owner, "DOCUMENT", 7);
    JsonNode sent =
        Talk.created(
            owner
                .client()
                .post(
                    MESSAGES + "/conversations",
                    Map.of("attachments", List.of(file), "conversationId", "cmd_" + order)));
    assertThat(sent.findValue("file").fieldNames())
        .toIterable()
        .contains("id", "filename", "size", "mimeType", "url", "type")
        .doesNotContain("storedName");
    return file;
  }

  @Test
  void nobodyElseTalksAboutAnOrder() {
    String order = order(lina, People.withRole("CORRECTOR"));
    for (Person person : List.of(People.register(), People.withRole("CORRECTOR"))) {
      Talk.refused(about(person, order, "Bonsoir"), 403, "messaging.not-yours");
      Talk.refused(person.client().get(CONVERSATIONS + "cmd_" + order), 403, "messaging.not-yours");
      Talk.refused(
          person.client().post(CONVERSATIONS + "cmd_" + order + "/reply", Map.of("content", "x")),
          403,
          "messaging.not-yours");
    }
    Talk.refused(about(lina, UUID.randomUUID().toString(), "Bonsoir"), 403, "messaging.not-yours");
  }

  private static String order(Person owner, Person corrector) {
    String id = UUID.randomUUID().toString();
    TestSql.update(
        "INSERT INTO commandes (id, userId, titre, statut, correcteurId, updatedAt)"
            + " VALUES (?, ?, 'Roman', 'EN_COURS', ?, NOW(3))",
        id,
        owner.id(),
        corrector.id());
    return id;
  }

  private static Answer about(Person person, String order, String content) {
    return person
        .client()
        .post(
            MESSAGES + "/conversations",
            Map.of(
                "content",
                content,
                "receiverId",
                "support",
                "conversationId",
                "cmd_" + order,
                "type",
                "USER",
                "metadata",
                Map.of("projectId", order)));
  }

  private static JsonNode reply(Person person, String conversation, String content) {
    return Talk.created(
        person.client().post(CONVERSATIONS + conversation + "/reply", Map.of("content", content)));
  }
}
