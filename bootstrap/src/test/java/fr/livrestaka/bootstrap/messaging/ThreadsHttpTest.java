package fr.livrestaka.bootstrap.messaging;

import static fr.livrestaka.bootstrap.messaging.Talk.MESSAGES;
import static fr.livrestaka.bootstrap.messaging.Talk.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An author and the team talk (contract C M2 to M4, M10 to M14). */
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
  void readingByOneAdministratorIsReadingByAll() {
    Talk.opened(lina, "Bonsoir");
    assertThat(Talk.contents(Talk.thread(ADMIN, lina.id()))).containsExactly("Bonsoir");
    assertThat(Talk.entry(OTHER_ADMIN, lina.id()).path("unreadCount").asInt()).isZero();
    Talk.replied(lina, TEAM, "Encore une question");
    assertThat(Talk.entry(OTHER_ADMIN, lina.id()).path("unreadCount").asInt()).isEqualTo(1);
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
    List<Callable<Integer>> openings = new ArrayList<>();
    for (int i = 0; i < 6; i++) openings.add(() -> Talk.open(lina, "Bonsoir").status());
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (Future<Integer> one : threads.invokeAll(openings)) statuses.add(one.get());
    }
    assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 400);
    assertThat(Talk.entry(ADMIN, lina.id()).path("totalMessages").asInt()).isEqualTo(1);
  }

  @Test
  void aHiddenThreadComesBackWithNewMessagesAlone() {
    Talk.opened(lina, "Bonsoir");
    Talk.replied(lina, TEAM, "Vous êtes là ?");
    String path = MESSAGES + "/admin/conversations/" + lina.id();
    JsonNode hidden = Talk.ok(ADMIN.client().delete(path));
    assertThat(hidden.path("deletedCount").asInt()).isEqualTo(2);
    assertThat(Talk.ok(ADMIN.client().delete(path)).path("deletedCount").asInt()).isEqualTo(2);
    assertThat(Talk.entry(OTHER_ADMIN, lina.id()).isMissingNode()).isTrue();
    assertThat(Talk.thread(ADMIN, lina.id())).isEmpty();
    assertThat(Talk.contents(Talk.thread(lina, TEAM))).hasSize(2);
    Talk.replied(lina, TEAM, "Me revoilà");
    assertThat(Talk.contents(Talk.thread(ADMIN, lina.id()))).containsExactly("Me revoilà");
    assertThat(Talk.entry(ADMIN, lina.id()).path("totalMessages").asInt()).isEqualTo(1);
    Talk.refused(
        ADMIN.client().delete(MESSAGES + "/admin/conversations/" + UUID.randomUUID()),
        404,
        "messaging.thread-not-found");
  }

  @Test
  void theBadgeCountsThreadsThatAreNotHidden() {
    long before = unreadThreads();
    Talk.opened(lina, "Bonsoir");
    Talk.replied(lina, TEAM, "Encore");
    assertThat(unreadThreads()).isEqualTo(before + 1);
    ADMIN.client().delete(MESSAGES + "/admin/conversations/" + lina.id());
    assertThat(unreadThreads()).isEqualTo(before);
  }

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
  void theTeamIsToldOnceOfAnAuthorsMessage() {
    String words = "Question " + UUID.randomUUID();
    Talk.opened(lina, words);
    await()
        .until(
            () ->
                TestSql.count(
                        "notifications WHERE userId = ? AND message LIKE ?"
                            + " AND actionUrl = '/admin/messagerie'",
                        ADMIN.id(),
                        "Lina Moreau%" + words + "%")
                    == 1);
  }

  @Test
  void helpLeavesATraceInTheAuditLog() {
    Talk.created(
        lina.client()
            .post(
                MESSAGES + "/conversations",
                Map.of("content", "À l'aide", "source", "client-help")));
    assertThat(
            TestSql.count(
                "audit_logs WHERE action = 'USER_MESSAGE_SUPPORT_EMAIL_SENT' AND adminEmail = ?"
                    + " AND targetId = ?",
                lina.email(),
                lina.id()))
        .isEqualTo(1);
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

  @Test
  void theListTakesPagesAndCursorsAndAConstantNumberOfStatements() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Person author = People.register();
      Talk.opened(author, "Bonjour " + i);
      ids.add(0, author.id());
    }
    assertThat(Talk.ok(ADMIN.client().get(MESSAGES + "?page=x")).toString()).isEqualTo("[]");
    Answer first = ADMIN.client().get(MESSAGES + "?limit=2");
    Answer second =
        ADMIN.client().get(MESSAGES + "?limit=2&cursor=" + first.header("X-Next-Cursor"));
    assertThat(threadIds(first)).containsExactlyElementsOf(ids.subList(0, 2));
    assertThat(threadIds(second)).containsExactlyElementsOf(ids.subList(2, 4));
    assertThat(threadIds(ADMIN.client().get(MESSAGES + "?limit=2&page=2")))
        .containsExactlyElementsOf(ids.subList(2, 4));
    assertThat(ADMIN.client().get(MESSAGES + "?cursor=abc").status()).isEqualTo(400);
    assertThat(statements(MESSAGES + "?limit=2")).isEqualTo(statements(MESSAGES + "?limit=100"));
  }

  private static int statements(String path) {
    ADMIN.client().get(path);
    try (StatementCount count = TestProgram.shared().countStatements()) {
      Talk.ok(ADMIN.client().get(path));
      return count.value();
    }
  }

  private static List<String> threadIds(Answer answer) {
    return Talk.ok(answer).findValuesAsText("threadId");
  }

  private static long unreadThreads() {
    return Talk.ok(ADMIN.client().get(MESSAGES + "/unread-count")).path("count").asLong();
  }
}
