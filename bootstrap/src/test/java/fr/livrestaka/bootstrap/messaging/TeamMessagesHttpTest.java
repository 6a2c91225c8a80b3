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

/** What administrators write to people and to each other (contract C M10, M11, M13). */
class TeamMessagesHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final Person OTHER_ADMIN = People.withRole("ADMIN");

  private final Person lina = People.register();

  @Test
  void anAdministratorWritesFirst() {
    Answer answer =
        ADMIN
            .client()
            .post(
                MESSAGES + "/admin/conversations/create",
                Map.of("userId", lina.id(), "content", "Votre devis", "displayFirstName", "Max"));
    JsonNode sent = Talk.created(answer);
    assertThat(sent.path("threadId").asText()).isEqualTo(lina.id());
    assertThat(sent.path("targetUser").path("name").asText()).isEqualTo("Lina Moreau");
    assertThat(sent.path("targetUser").path("email").asText()).isEqualTo(lina.email());
    assertThat(sent.path("data").path("type").asText()).isEqualTo("ADMIN_MESSAGE");
    assertThat(sent.path("data").path("displayFirstName").asText()).isEqualTo("Max");
    Talk.refused(Talk.open(lina, "Bonsoir"), 400, "messaging.existing-conversation");
    await()
        .until(
            () ->
                TestSql.count(
                        "notifications WHERE userId = ? AND type = 'MESSAGE'"
                            + " AND actionUrl = '/app/messages'",
                        lina.id())
                    == 1);
    Talk.refused(
        ADMIN
            .client()
            .post(
                MESSAGES + "/admin/conversations/create",
                Map.of("userId", UUID.randomUUID().toString(), "content", "x")),
        404,
        "messaging.user-not-found");
  }

  @Test
  void displayNamesAreForAdministrators() {
    Map<String, Object> body =
        Map.of("content", "x", "displayFirstName", "Chef", "displayRole", "Directeur");
    JsonNode mine = Talk.created(Talk.reply(lina, TEAM, body));
    assertThat(mine.path("displayFirstName").isNull()).isTrue();
    JsonNode theirs = Talk.created(Talk.reply(ADMIN, lina.id(), body));
    assertThat(theirs.path("displayFirstName").asText()).isEqualTo("Chef");
    assertThat(theirs.path("displayRole").asText()).isEqualTo("Directeur");
  }

  @Test
  void displayNamesThatAreTooLongAreRefused() {
    for (String field : List.of("displayFirstName", "displayLastName", "displayRole")) {
      Answer answer = Talk.reply(ADMIN, lina.id(), Map.of("content", "x", field, "é".repeat(101)));
      assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }
    Map<String, Object> longest = Map.of("content", "x", "displayRole", "é".repeat(100));
    assertThat(Talk.created(Talk.reply(ADMIN, lina.id(), longest)).path("displayRole").asText())
        .hasSize(100);
  }

  @Test
  void longIdsAreUnknownOnes() {
    Talk.refused(
        ADMIN
            .client()
            .post(
                MESSAGES + "/admin/conversations/create",
                Map.of("userId", "x".repeat(300), "content", "x")),
        404,
        "messaging.user-not-found");
  }

  @Test
  void unknownThreads() {
    assertThat(Talk.thread(ADMIN, UUID.randomUUID().toString())).isEmpty();
    Talk.refused(
        lina.client().get(MESSAGES + "/threads/" + ADMIN.id()), 400, "messaging.only-with-team");
    Talk.refused(
        Talk.reply(lina, ADMIN.id(), Map.of("content", "x")), 400, "messaging.only-with-team");
    Talk.refused(
        Talk.reply(ADMIN, UUID.randomUUID().toString(), Map.of("content", "x")),
        404,
        "messaging.user-not-found");
    Talk.refused(Talk.reply(lina, TEAM, Map.of()), 400, "messaging.content-required");
  }

  @Test
  void administratorsWriteToEachOther() {
    Person third = People.withRole("ADMIN");
    Talk.replied(ADMIN, third.id(), "Entre nous");
    assertThat(Talk.entry(third, ADMIN.id()).path("unreadCount").asInt()).isEqualTo(1);
    assertThat(Talk.entry(ADMIN, third.id()).path("unreadCount").asInt()).isZero();
    assertThat(Talk.entry(OTHER_ADMIN, third.id()).isMissingNode()).isTrue();
    Talk.ok(third.client().delete(MESSAGES + "/admin/conversations/" + ADMIN.id()));
    assertThat(Talk.thread(third, ADMIN.id())).isEmpty();
    assertThat(Talk.contents(Talk.thread(ADMIN, third.id()))).containsExactly("Entre nous");
  }
}
