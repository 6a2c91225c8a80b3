package fr.livrestaka.bootstrap.messaging;

import static fr.livrestaka.bootstrap.messaging.Talk.MESSAGES;
import static fr.livrestaka.bootstrap.messaging.Talk.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An author and the team talk (contract C M2, M4, M10, M11). */
class ThreadsHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final Person OTHER_ADMIN = People.withRole("ADMIN");

  private final Person lina = People.register();

  @Test
  void anAuthorOpensTheConversationAndEveryAdministratorSeesIt() {
    assertThat(Talk.ok(lina.client().get(MESSAGES)).toString()).isEqualTo("[]");
    JsonNode sent = Talk.opened(lina, "Bonsoir");
    assertThat(sent.path("threadId").asText()).isEqualTo(TEAM);
    assertThat(sent.path("conversationId").asText()).startsWith("thread_");
    assertThat(sent.path("data").path("sender").path("prenom").asText()).isEqualTo("Lina");
    assertThat(sent.path("data").path("type").asText()).isEqualTo("USER_MESSAGE");
    assertThat(sent.path("data").path("statut").asText()).isEqualTo("ENVOYE");
    assertThat(sent.toString()).doesNotContain("password").doesNotContain(lina.email());
    for (Person admin : List.of(ADMIN, OTHER_ADMIN)) {
      JsonNode entry = Talk.entry(admin, lina.id());
      assertThat(entry.path("unreadCount").asInt()).isEqualTo(1);
      assertThat(entry.path("totalMessages").asInt()).isEqualTo(1);
      assertThat(entry.path("isVisitor").asBoolean(true)).isFalse();
      assertThat(entry.path("withUser").path("name").asText()).isEqualTo("Lina Moreau");
      assertThat(entry.path("withUser").path("isVisitor").asBoolean(true)).isFalse();
      assertThat(entry.path("lastMessage").path("content").asText()).isEqualTo("Bonsoir");
      assertThat(entry.path("lastMessage").path("senderId").asText()).isEqualTo(lina.id());
    }
  }

  @Test
  void theAuthorHasOneThreadWithTheTeam() {
    Talk.opened(lina, "Bonsoir");
    Talk.replied(ADMIN, lina.id(), "Bonjour Lina");
    Talk.replied(OTHER_ADMIN, lina.id(), "Et bienvenue");
    JsonNode list = Talk.ok(lina.client().get(MESSAGES + "/conversations"));
    assertThat(list).hasSize(1);
    JsonNode entry = list.get(0);
    assertThat(entry.path("threadId").asText()).isEqualTo(TEAM);
    assertThat(entry.path("isAdminThread").asBoolean()).isTrue();
    assertThat(entry.path("withUser").path("isAdmin").asBoolean()).isTrue();
    assertThat(entry.path("unreadCount").asInt()).isEqualTo(2);
    assertThat(entry.path("totalMessages").asInt()).isEqualTo(3);
    assertThat(Talk.contents(Talk.thread(lina, TEAM)))
        .containsExactly("Bonsoir", "Bonjour Lina", "Et bienvenue");
    assertThat(Talk.entry(lina, TEAM).path("unreadCount").asInt()).isZero();
  }

  @Test
  void aSecondOpeningIsRefusedAndNamesTheThread() {
    Talk.opened(lina, "Bonsoir");
    Answer again = Talk.open(lina, "Encore");
    Talk.refused(again, 400, "messaging.existing-conversation");
    assertThat(again.json().path("error").asText()).isEqualTo("EXISTING_CONVERSATION");
    assertThat(again.json().path("threadId").asText()).isEqualTo(TEAM);
    assertThat(again.json().path("message").asText()).isNotBlank();
  }

  @Test
  void ofManyOpeningsAtOnceOneOpens() throws Exception {
    assertThat(AtOnce.times(6, () -> Talk.open(lina, "Bonsoir").status()))
        .containsOnlyOnce(201)
        .containsOnly(201, 400);
    assertThat(Talk.entry(ADMIN, lina.id()).path("totalMessages").asInt()).isEqualTo(1);
  }
}
