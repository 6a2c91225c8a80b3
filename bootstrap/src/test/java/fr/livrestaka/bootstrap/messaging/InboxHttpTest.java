package fr.livrestaka.bootstrap.messaging;

import static fr.livrestaka.bootstrap.messaging.Talk.MESSAGES;
import static fr.livrestaka.bootstrap.messaging.Talk.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The administrators' list of threads, and what is hidden from it (contract C M3, M12, M14). */
class InboxHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final Person OTHER_ADMIN = People.withRole("ADMIN");

  private final Person lina = People.register();

  @Test
  void hidesAThreadAsOftenAsWanted() {
    Talk.opened(lina, "Bonsoir");
    Talk.replied(lina, TEAM, "Vous êtes là ?");
    String path = MESSAGES + "/admin/conversations/" + lina.id();
    for (int i = 0; i < 2; i++) {
      JsonNode hidden = Talk.ok(ADMIN.client().delete(path));
      assertThat(hidden.path("deletedCount").asInt()).isEqualTo(2);
    }
    assertThat(Talk.entry(OTHER_ADMIN, lina.id()).isMissingNode()).isTrue();
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
