package fr.livrestaka.bootstrap.messaging;

import static fr.livrestaka.bootstrap.messaging.Talk.MESSAGES;
import static fr.livrestaka.bootstrap.messaging.Talk.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rows that no route of this program writes (contract C M3, Replacement). */
class OddMessagesHttpTest {
  private static final String CONVERSATIONS = MESSAGES + "/conversations/";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person lina = People.register();

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

  private static JsonNode reply(Person person, String conversation, String content) {
    return Talk.created(
        person.client().post(CONVERSATIONS + conversation + "/reply", Map.of("content", content)));
  }
}
