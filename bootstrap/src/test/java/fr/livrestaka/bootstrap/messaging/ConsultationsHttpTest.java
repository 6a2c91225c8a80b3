package fr.livrestaka.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Consultation requests (contract C C1 to C4). */
class ConsultationsHttpTest {
  private static final String BOOK = "/api/consultations/book";
  private static final String REQUESTS = "/api/consultations/requests";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestClient anyone = TestProgram.shared().client();
  private final String email = "ana-" + UUID.randomUUID() + "@example.org";

  @Test
  void asksTheTeamForATime() {
    JsonNode booked = Talk.created(book(Map.of()));
    assertThat(booked.path("success").asBoolean()).isTrue();
    assertThat(booked.path("data").path("requestedDateTime").asText())
        .isEqualTo("2099-03-04T08:30:00.000Z");
    String id = booked.path("data").path("messageId").asText();
    JsonNode entry = Talk.entry(ADMIN, email);
    assertThat(entry.path("isVisitor").asBoolean()).isTrue();
    assertThat(entry.path("withUser").path("name").asText()).isEqualTo("Ana Petit");
    JsonNode message = Talk.thread(ADMIN, email).get(0);
    assertThat(message.path("id").asText()).isEqualTo(id);
    assertThat(message.path("type").asText()).isEqualTo("CONSULTATION_REQUEST");
    assertThat(message.path("isFromVisitor").asBoolean()).isTrue();
    assertThat(message.path("visitorPhone").isNull()).isTrue();
    JsonNode request = message.path("metadata").path("consultationRequest");
    assertThat(request.path("requestedDate").asText()).isEqualTo("2099-03-04");
    assertThat(request.path("source").asText()).isEqualTo("landing_page");
    await()
        .until(
            () ->
                TestSql.count(
                        "notifications WHERE userId = ? AND type = 'CONSULTATION'"
                            + " AND priority = 'HAUTE' AND data LIKE ?",
                        ADMIN.id(),
                        "%" + email + "%")
                    == 1);
  }

  @ParameterizedTest
  @CsvSource({
    "firstName, ''",
    "lastName, ''",
    "email, ana",
    "phone, ''",
    "date, ''",
    "date, 2099-02-30",
    "date, demain",
    "date, 2020-01-01",
    "time, ''",
    "time, 25:00",
    "time, 24:00",
    "source, ailleurs",
  })
  void refusesWhatIsNoRequest(String field, String value) {
    Answer answer = book(Map.of(field, value));
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("success").asBoolean(true)).isFalse();
    assertThat(answer.json().path("message").asText()).isNotBlank();
    assertThat(answer.json().path("errors")).isNotEmpty();
    assertThat(TestSql.count("messages WHERE visitorEmail = ?", email)).isZero();
  }

  @Test
  void showsTheSameHalfHoursEveryDay() {
    JsonNode slots = Talk.ok(anyone.get("/api/consultations/available-slots?date=2031-03-04"));
    assertThat(slots.path("date").asText()).isEqualTo("2031-03-04");
    assertThat(slots.path("slots")).hasSize(13);
    assertThat(slots.path("slots").get(2).path("time").asText()).isEqualTo("10:00");
    assertThat(slots.path("slots").get(2).path("available").asBoolean(true)).isFalse();
    assertThat(Talk.ok(anyone.get("/api/consultations/available-slots")).path("date").asText())
        .matches("\\d{4}-\\d{2}-\\d{2}");
  }

  @Test
  void administratorsNoteWhatBecameOfIt() {
    String id = Talk.created(book(Map.of())).path("data").path("messageId").asText();
    assertThat(Talk.ok(ADMIN.client().get(REQUESTS)).path("data").findValuesAsText("id"))
        .contains(id);
    JsonNode noted =
        Talk.ok(
            ADMIN.client().put(REQUESTS + "/" + id, Map.of("adminNote", "Rappeler à dix heures")));
    assertThat(noted.path("data").path("statut").asText()).isEqualTo("LU");
    assertThat(noted.path("data").path("isRead").asBoolean(true)).isFalse();
    JsonNode again =
        Talk.ok(ADMIN.client().put(REQUESTS + "/" + id, Map.of("status", "ARCHIVE"))).path("data");
    assertThat(again.path("statut").asText()).isEqualTo("ARCHIVE");
    assertThat(again.path("metadata").path("adminNote").asText())
        .isEqualTo("Rappeler à dix heures");
    assertThat(again.path("metadata").path("processedAt").asText()).isNotBlank();
    assertThat(again.path("metadata").path("consultationRequest").path("email").asText())
        .isEqualTo(email);
    assertThat(TestSql.audited(ADMIN.email(), "CONSULTATION_UPDATED", id)).isEqualTo(2);
  }

  @Test
  void metadataThatIsATextIsReadAsTheJsonItHolds() {
    String id = Talk.created(book(Map.of())).path("data").path("messageId").asText();
    TestSql.update(
        "UPDATE messages SET metadata = JSON_QUOTE(CAST(metadata AS CHAR)) WHERE id = ?", id);
    JsonNode noted =
        Talk.ok(ADMIN.client().put(REQUESTS + "/" + id, Map.of("adminNote", "Rappeler")))
            .path("data")
            .path("metadata");
    assertThat(noted.path("consultationRequest").path("email").asText()).isEqualTo(email);
    assertThat(noted.path("adminNote").asText()).isEqualTo("Rappeler");
    assertThat(noted.path("processedAt").asText()).isNotBlank();
    assertThat(noted).hasSize(3);
  }

  @Test
  void refusesNamesThatAreTooLong() {
    for (String field : List.of("firstName", "lastName")) {
      assertThat(book(Map.of(field, "é".repeat(101))).status()).as(field).isEqualTo(400);
    }
    Talk.created(book(Map.of("firstName", "é".repeat(100), "lastName", "è".repeat(100))));
    assertThat(Talk.entry(ADMIN, email).at("/withUser/name").asText()).isEqualTo("é".repeat(100));
  }

  @Test
  void refusesOddStatesAndOtherMessages() {
    String id = Talk.created(book(Map.of())).path("data").path("messageId").asText();
    Answer odd = ADMIN.client().put(REQUESTS + "/" + id, Map.of("status", "FAIT"));
    assertThat(odd.status()).isEqualTo(400);
    String other = Talk.opened(People.register(), "Bonsoir").path("data").path("id").asText();
    Talk.refused(
        ADMIN.client().put(REQUESTS + "/" + other, Map.of()), 404, "messaging.request-not-found");
    Talk.refused(ADMIN.client().put(REQUESTS + "/x", Map.of()), 404, "messaging.request-not-found");
  }

  @Test
  void requestsAreForAdministrators() {
    String one = REQUESTS + "/" + Talk.created(book(Map.of())).at("/data/messageId").asText();
    assertThat(anyone.get(REQUESTS).status()).isEqualTo(401);
    assertThat(anyone.put(one, Map.of()).status()).isEqualTo(401);
    for (Person person : List.of(People.register(), People.withRole("CORRECTOR"))) {
      assertThat(person.client().get(REQUESTS).status()).isEqualTo(403);
      assertThat(person.client().put(one, Map.of()).status()).isEqualTo(403);
    }
    assertThat(TestSql.count("messages WHERE visitorEmail = ? AND statut = 'ENVOYE'", email))
        .isEqualTo(1);
  }

  private Answer book(Map<String, String> changes) {
    Map<String, String> body = new HashMap<>();
    body.put("firstName", "Ana");
    body.put("lastName", "Petit");
    body.put("email", email);
    body.put("phone", "06 12 34 56 78");
    body.put("date", "2099-03-04");
    body.put("time", "09:30");
    body.put("message", "Pour mon roman");
    body.putAll(changes);
    return anyone.post(BOOK, body);
  }
}
