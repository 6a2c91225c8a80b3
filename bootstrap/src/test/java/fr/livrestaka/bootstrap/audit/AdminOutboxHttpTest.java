package fr.livrestaka.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminOutboxHttpTest {
  private static final String PATH = "/api/admin/outbox";

  private final TestProgram program = TestProgram.shared();
  private final Person admin = People.withRole("ADMIN");
  private final String id = UUID.randomUUID().toString();
  private final String email = UUID.randomUUID() + "@example.org";

  @Test
  void anAdminSeesWhatWasGivenUpButNotWhatItSays() {
    insert("PARKED", "1999-01-01 00:00:00");
    Answer answer = admin.client().get(PATH + "?status=PARKED&page=1&limit=1");
    assertThat(answer.status()).isEqualTo(200);
    JsonNode row = answer.json().path("data").path(0);
    assertThat(row.path("id").asText()).isEqualTo(id);
    assertThat(row.path("eventType").asText()).isEqualTo("ContactRequested");
    assertThat(row.path("listener").asText()).isEqualTo("support.mail-contact-receipt");
    assertThat(row.path("status").asText()).isEqualTo("PARKED");
    assertThat(row.path("attempts").asInt()).isEqualTo(60);
    assertThat(row.path("occurredAt").asText()).isEqualTo("1999-01-01T00:00:00.000Z");
    assertThat(row.path("nextAttemptAt").asText()).isEqualTo("1999-01-01T00:00:00.000Z");
    assertThat(row.path("lastError").asText()).isEqualTo("MailNotSent");
    assertThat(answer.json().path("pagination").path("total").asInt()).isPositive();
    assertThat(answer.json().path("pagination").path("limit").asInt()).isEqualTo(1);
    assertThat(answer.text()).doesNotContain("payload", email);
    remove();
  }

  @Test
  void whatWaitsIsShownToo() {
    insert("PENDING", "2199-01-01 00:00:00");
    Answer answer = admin.client().get(PATH + "?status=PENDING&limit=1000");
    assertThat(answer.json().path("data").findValuesAsText("id")).contains(id);
    assertThat(admin.client().get(PATH + "?page=x&limit=0").status()).isEqualTo(200);
    Answer refused = admin.client().get(PATH + "?status=DONE");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("error").asText()).contains("En attente, Abandonné");
    remove();
  }

  @Test
  void whatIsRetriedArrives() {
    insert("PARKED", "2026-01-01 00:00:00");
    Answer answer = retry(admin, id);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("message").asText()).isNotBlank();
    assertThat(TestMails.of(program).await(email, "bien reçu").to()).contains(email);
    String entry =
        "UPDATE audit_logs SET id = id WHERE action = 'OUTBOX_RETRIED' AND targetType = 'system'"
            + " AND targetId = ? AND adminEmail = ?";
    assertThat(TestSql.update(entry, id, admin.email())).isEqualTo(1);
  }

  @Test
  void onlyWhatWasGivenUpIsRetried() {
    insert("PENDING", "2199-01-01 00:00:00");
    Answer conflict = retry(admin, id);
    assertThat(conflict.status()).isEqualTo(409);
    assertThat(conflict.json().path("error").asText()).isNotBlank();
    remove();
    assertThat(retry(admin, id).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"USER", "CORRECTOR"})
  void othersAreToldTheirRole(String role) {
    Person other = People.withRole(role);
    refused(other.client().get(PATH), role);
    refused(retry(other, id), role);
  }

  @Test
  void strangersAreAskedForAToken() {
    assertThat(program.client().get(PATH).status()).isEqualTo(401);
    assertThat(program.client().post(PATH + "/" + id + "/retry", Map.of()).status()).isEqualTo(401);
  }

  private static void refused(Answer answer, String role) {
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().path("currentRole").asText()).isEqualTo(role);
    assertThat(answer.json().path("message").asText()).contains("Administrateur");
  }

  private static Answer retry(Person person, String id) {
    return person.client().send("POST", PATH + "/" + id + "/retry", null, null);
  }

  private void insert(String status, String time) {
    TestSql.update(
        "INSERT INTO outbox (id, eventId, eventType, listener, payload, status, attempts,"
            + " occurredAt, nextAttemptAt, lastError) VALUES (?, ?, 'ContactRequested',"
            + " 'support.mail-contact-receipt', ?, ?, 60, ?, ?, 'MailNotSent')",
        id,
        id,
        "{\"nom\":\"Ana\",\"email\":\"%s\",\"telephone\":\"06\",\"sujet\":\"S\",\"message\":\"M\"}"
            .formatted(email),
        status,
        time,
        time);
  }

  private void remove() {
    TestSql.update("DELETE FROM outbox WHERE id = ?", id);
  }
}
