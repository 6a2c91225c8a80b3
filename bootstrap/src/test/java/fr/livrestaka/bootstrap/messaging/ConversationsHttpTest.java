package fr.livrestaka.bootstrap.messaging;

import static fr.livrestaka.bootstrap.messaging.Talk.MESSAGES;
import static fr.livrestaka.bootstrap.messaging.Talk.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Conversations by their own ids (contract C M5 to M9). */
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
