package fr.livrestaka.bootstrap.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.live.LiveHub;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.notifications.EventReader.Event;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Listening over HTTP to what happens (contract C N6, N7). */
class LiveStreamHttpTest {
  private static final String ROUTE = "/api/notifications/stream";

  private final TestProgram program = TestProgram.shared();

  @Test
  void whatHappensIsHeard() {
    Person lina = People.register();
    try (EventReader stream = EventReader.open(program, lina.token(), Optional.empty())) {
      assertThat(stream.status()).isEqualTo(200);
      assertThat(stream.header("content-type")).startsWith("text/event-stream");
      Event first = stream.next().orElseThrow();
      assertThat(first.name()).isEqualTo("unread");
      assertThat(first.data().path("notifications").asInt(-1)).isZero();
      assertThat(first.data().path("messages").asInt(-1)).isZero();
      Notices.notify(program, lina, "Bonjour");
      Event notice = stream.next("notification");
      assertThat(notice.data().path("title").asText()).isEqualTo("Bonjour");
      assertThat(notice.data().path("userId").asText()).isEqualTo(lina.id());
      Event unread = stream.next("unread");
      assertThat(unread.data().path("notifications").asInt()).isEqualTo(1);
      assertThat(Long.parseLong(unread.id())).isGreaterThan(Long.parseLong(notice.id()));
      lina.client().send("PATCH", "/api/notifications/read-all", null, null);
      assertThat(stream.next("unread").data().path("notifications").asInt()).isZero();
    }
  }

  @Test
  void aMessageOfTheTeamIsCountedAtOnce() {
    Person lina = People.register();
    Person admin = People.withRole("ADMIN");
    try (EventReader stream = EventReader.open(program, lina.token(), Optional.empty());
        EventReader team = EventReader.open(program, admin.token(), Optional.empty())) {
      stream.next("unread");
      int before = team.next("unread").data().path("messages").asInt();
      lina.client()
          .post("/api/messages/conversations", Map.of("subject", "Question", "content", "Bonjour"));
      int counted = before;
      while (counted <= before) counted = team.next("unread").data().path("messages").asInt();
      admin
          .client()
          .post("/api/messages/threads/" + lina.id() + "/reply", Map.of("content", "Réponse"));
      int messages = 0;
      while (messages == 0) messages = stream.next("unread").data().path("messages").asInt();
      assertThat(messages).isEqualTo(1);
    }
  }

  @Test
  void aTicketOpensOneStream() {
    Person lina = People.register();
    Answer given = lina.client().post(ROUTE + "/ticket", Map.of());
    assertThat(given.status()).isEqualTo(201);
    assertThat(given.json().path("expiresIn").asInt()).isEqualTo(60);
    String ticket = given.json().path("ticket").asText();
    try (EventReader stream = EventReader.openWithTicket(program, ticket)) {
      assertThat(stream.next().orElseThrow().name()).isEqualTo("unread");
    }
    try (EventReader again = EventReader.openWithTicket(program, ticket)) {
      assertThat(again.status()).isEqualTo(401);
      assertThat(again.header("content-type")).startsWith("application/json");
    }
    assertThat(program.client().get(ROUTE).status()).isEqualTo(401);
    assertThat(program.client().get(ROUTE + "?ticket=x").status()).isEqualTo(401);
    assertThat(program.client().post(ROUTE + "/ticket", Map.of()).status()).isEqualTo(401);
  }

  @Test
  void whoIsClosedHearsNothingMore() {
    Person lina = People.register();
    try (EventReader stream = EventReader.open(program, lina.token(), Optional.empty())) {
      stream.next("unread");
      assertThat(lina.client().post("/api/auth/logout", Map.of()).status()).isLessThan(300);
      Notices.notify(program, lina, "Trop tard");
      Optional<Event> next = stream.next();
      assertThat(next).isEmpty();
    }
  }

  @Test
  void aStreamThatIsCutOffIsForgotten() {
    Person lina = People.register();
    LiveHub hub = program.bean(LiveHub.class);
    int before = hub.size();
    try (EventReader stream = EventReader.open(program, lina.token(), Optional.empty())) {
      stream.next("unread");
      assertThat(hub.size()).isGreaterThan(before);
    }
    Notices.notify(program, lina, "Personne");
    Awaitility.await().until(() -> hub.size() <= before);
  }

  @Test
  void whatIsMissedForTooLongIsSaidToBeMissed() {
    Person lina = People.register();
    TestSql.update("UPDATE live_places SET forgotten = GREATEST(forgotten, 1) WHERE id = 1");
    try (EventReader stream = EventReader.open(program, lina.token(), Optional.of("0"))) {
      assertThat(stream.next().orElseThrow().name()).isEqualTo("reset");
    }
  }
}
