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

/** Conversations by their ids, those about an order, and odd rows (contract C M5 to M9). */
class ConversationsHttpTest {
  private static final String CONVERSATIONS = MESSAGES + "/conversations/";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person lina = People.register();

  @Test
  void readingAConversationMarksItRead() {
    String conversation = Talk.opened(lina, "Bonsoir").path("conversationId").asText();
    reply(ADMIN, conversation, "Bonjour");
    JsonNode seen = Talk.ok(lina.client().get(CONVERSATIONS + conversation));
    assertThat(Talk.contents(seen)).containsExactly("Bonsoir", "Bonjour");
    assertThat(Talk.entry(lina, TEAM).path("unreadCount").asInt()).isZero();
    assertThat(Talk.entry(ADMIN, lina.id()).path("unreadCount").asInt()).isEqualTo(1);
    Talk.ok(ADMIN.client().get(CONVERSATIONS + conversation));
    assertThat(Talk.entry(ADMIN, lina.id()).path("unreadCount").asInt()).isZero();
  }

  @Test
  void answersGoToTheOtherSide() {
    String conversation = Talk.opened(lina, "Bonsoir").path("conversationId").asText();
    JsonNode answer = reply(ADMIN, conversation, "Bonjour");
    assertThat(answer.path("receiverId").asText()).isEqualTo(lina.id());
    assertThat(answer.path("conversationId").asText()).isEqualTo(conversation);
    assertThat(answer.path("receiver").path("prenom").asText()).isEqualTo("Lina");
    JsonNode back = reply(lina, conversation, "Merci");
    assertThat(back.path("receiver").path("role").asText()).isEqualTo("ADMIN");
    Talk.refused(
        ADMIN.client().post(CONVERSATIONS + "inconnue/reply", Map.of("content", "x")),
        404,
        "messaging.conversation-not-found");
    assertThat(lina.client().post(CONVERSATIONS + conversation + "/reply", Map.of()).status())
        .isEqualTo(400);
  }

  @Test
  void marksReadByConversationOrThread() {
    String conversation = Talk.opened(lina, "Bonsoir").path("conversationId").asText();
    Talk.replied(lina, TEAM, "Encore");
    assertThat(marked(lina, conversation)).isZero();
    assertThat(marked(ADMIN, conversation)).isEqualTo(2);
    assertThat(marked(ADMIN, conversation)).isZero();
    Talk.replied(lina, TEAM, "Et encore");
    assertThat(marked(ADMIN, lina.id())).isEqualTo(1);
    assertThat(Talk.entry(ADMIN, lina.id()).path("unreadCount").asInt()).isZero();
    Talk.replied(ADMIN, lina.id(), "Bonjour");
    assertThat(marked(lina, TEAM)).isEqualTo(1);
    assertThat(marked(ADMIN, "inconnu")).isZero();
  }

  @Test
  void archivesAConversation() {
    String conversation = Talk.opened(lina, "Bonsoir").path("conversationId").asText();
    assertThat(archived(lina, conversation, "/archive").path("updatedCount").asInt()).isEqualTo(1);
    assertThat(Talk.thread(lina, TEAM).get(0).path("isArchived").asBoolean()).isTrue();
    assertThat(archived(ADMIN, conversation, "/unarchive").path("updatedCount").asInt())
        .isEqualTo(1);
    Talk.refused(
        People.register().client().patch(CONVERSATIONS + conversation + "/archive", Map.of()),
        404,
        "messaging.conversation-not-found");
  }

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
    String file = Talk.file(lina, "DOCUMENT", 7);
    Talk.created(
        lina.client()
            .post(
                MESSAGES + "/conversations",
                Map.of("attachments", List.of(file), "conversationId", "cmd_" + order)));
    String path = "/api/files/download/" + file;
    assertThat(corrector.client().get(path).status()).as("no bytes lie there").isEqualTo(404);
    assertThat(People.withRole("CORRECTOR").client().get(path).status()).isEqualTo(403);
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

  @Test
  void oddRowsBreakNoList() {
    String orphan = "odd-" + UUID.randomUUID();
    insert(orphan, null, ADMIN.id(), "\"{\\\"commandeId\\\": 7}\"");
    insert(orphan, null, null, "[1, null]");
    insert(orphan, lina.id(), null, "{\"a\": null}");
    insert(orphan, null, lina.id(), null);
    Talk.ok(ADMIN.client().get(MESSAGES));
    Talk.ok(ADMIN.client().get(MESSAGES + "/threads/" + lina.id()));
    assertThat(Talk.ok(ADMIN.client().get(CONVERSATIONS + orphan))).hasSize(4);
    assertThat(Talk.thread(lina, TEAM)).hasSize(2);
    assertThat(Talk.entry(lina, TEAM).path("totalMessages").asInt()).isEqualTo(2);
    Talk.refused(
        ADMIN.client().post(CONVERSATIONS + orphan + "/reply", Map.of("content", "x")),
        400,
        "messaging.nobody-to-answer");
  }

  private static void insert(String conversation, String sender, String receiver, String json) {
    TestSql.update(
        "INSERT INTO messages (id, senderId, receiverId, content, conversationId, metadata,"
            + " createdAt, updatedAt)"
            + " VALUES (UUID(), ?, ?, 'x', ?, ?, '2026-01-01', '2026-01-01')",
        sender,
        receiver,
        conversation,
        json);
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

  private static int marked(Person person, String id) {
    return Talk.ok(person.client().post(CONVERSATIONS + id + "/mark-read", Map.of()))
        .path("updatedCount")
        .asInt(-1);
  }

  private static JsonNode archived(Person person, String conversation, String how) {
    return Talk.ok(person.client().patch(CONVERSATIONS + conversation + how, Map.of()));
  }
}
