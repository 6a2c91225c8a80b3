package fr.livrestaka.bootstrap.messaging;

import static fr.livrestaka.bootstrap.messaging.Talk.MESSAGES;
import static fr.livrestaka.bootstrap.messaging.Talk.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.messaging.takeover.PlaceFormerMessages;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rows that no route of this program writes (contract C M3). */
class OddMessagesHttpTest {
  private static final String CONVERSATIONS = MESSAGES + "/conversations/";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person lina = People.register();

  @Test
  void oddRowsBreakNoList() {
    String orphan = "odd-" + UUID.randomUUID();
    insert(orphan, "du système", null, ADMIN.id(), "\"{\\\"commandeId\\\": 7}\"");
    insert(orphan, "de personne", null, null, "[1, null]");
    insert(orphan, "de Lina", lina.id(), null, "{\"a\": null}");
    insert(orphan, "à Lina", null, lina.id(), null);
    TestProgram.shared().bean(PlaceFormerMessages.class).tidy();
    JsonNode entry = Talk.entry(ADMIN, lina.id());
    assertThat(entry.path("totalMessages").asInt()).as("her own alone").isEqualTo(1);
    assertThat(entry.path("unreadCount").asInt()).isEqualTo(1);
    assertThat(entry.path("lastMessage").path("content").asText()).isEqualTo("de Lina");
    JsonNode list = Talk.ok(ADMIN.client().get(MESSAGES + "?limit=1000"));
    assertThat(list.findValuesAsText("threadId"))
        .doesNotHaveDuplicates()
        .doesNotContain("", "null");
    assertThat(list.findValuesAsText("content")).doesNotContain("du système", "de personne");
    assertThat(Talk.contents(Talk.thread(ADMIN, lina.id()))).containsExactly("de Lina");
    assertThat(Talk.ok(ADMIN.client().get(CONVERSATIONS + orphan))).hasSize(4);
    assertThat(Talk.thread(lina, TEAM)).hasSize(2);
    assertThat(Talk.entry(lina, TEAM).path("totalMessages").asInt()).isEqualTo(2);
    Talk.refused(
        ADMIN.client().post(CONVERSATIONS + orphan + "/reply", Map.of("content", "x")),
        400,
        "messaging.nobody-to-answer");
  }

  private static void insert(
      String conversation, String content, String sender, String receiver, String json) {
    TestSql.update(
        "INSERT INTO messages (id, senderId, receiverId, content, conversationId, metadata,"
            + " createdAt, updatedAt)"
            + " VALUES (UUID(), ?, ?, ?, ?, ?, '2026-01-01', '2026-01-01')",
        sender,
        receiver,
        content,
        conversation,
        json);
  }
}
