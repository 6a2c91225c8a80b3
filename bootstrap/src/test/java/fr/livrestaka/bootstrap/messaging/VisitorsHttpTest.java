package fr.livrestaka.bootstrap.messaging;

import static fr.livrestaka.bootstrap.messaging.Talk.MESSAGES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visitors write through the chat of the public site (contract C M1, M11). */
class VisitorsHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestClient anyone = TestProgram.shared().client();
  private final String email = "Ana-" + UUID.randomUUID() + "@example.org";

  @Test
  void theTeamSeesOneThreadWhateverTheCase() {
    JsonNode first = Talk.created(write(Map.of()));
    JsonNode second = Talk.created(write(Map.of("email", email.toLowerCase(Locale.ROOT))));
    assertThat(first.path("conversationId").asText())
        .isNotEqualTo(second.path("conversationId").asText());
    JsonNode entry = Talk.entry(ADMIN, email.toLowerCase(Locale.ROOT));
    assertThat(entry.path("isVisitor").asBoolean()).isTrue();
    assertThat(entry.path("totalMessages").asInt()).isEqualTo(2);
    assertThat(entry.path("unreadCount").asInt()).isEqualTo(2);
    assertThat(entry.path("withUser").path("name").asText()).isEqualTo("Ana");
    assertThat(entry.path("withUser").path("email").asText())
        .isEqualTo(email.toLowerCase(Locale.ROOT));
    assertThat(entry.path("lastMessage").path("senderId").isNull()).isTrue();
    JsonNode messages = Talk.thread(ADMIN, email.toUpperCase(Locale.ROOT));
    assertThat(messages).hasSize(2);
    assertThat(messages.get(0).path("visitorPhone").asText()).isEqualTo("06 12 34 56 78");
    assertThat(messages.get(0).path("isFromVisitor").asBoolean(true)).isFalse();
    assertThat(messages.get(0).path("sender").isNull()).isTrue();
    assertThat(Talk.entry(ADMIN, email.toLowerCase(Locale.ROOT)).path("unreadCount").asInt())
        .isZero();
  }

  @Test
  void visitorsAreAnsweredByMail() {
    Talk.created(write(Map.of()));
    Answer answer = Talk.reply(ADMIN, email, Map.of("content", "Bonjour Ana"));
    Talk.refused(answer, 400, "messaging.visitor-email-response");
    assertThat(answer.json().path("error").asText()).isEqualTo("VISITOR_EMAIL_RESPONSE");
    assertThat(answer.json().path("visitorEmail").asText()).isEqualTo(email);
    assertThat(answer.json().path("visitorName").asText()).isEqualTo("Ana");
    Answer unknown = Talk.reply(ADMIN, "x" + email, Map.of("content", "Bonjour"));
    assertThat(unknown.json().path("visitorName").asText()).isEqualTo("Visiteur");
    String conversation =
        TestSql.text("SELECT conversationId FROM messages WHERE visitorEmail = ?", email);
    Talk.refused(
        ADMIN
            .client()
            .post(MESSAGES + "/conversations/" + conversation + "/reply", Map.of("content", "x")),
        400,
        "messaging.visitor-email-response");
  }

  @Test
  void theTeamIsToldAndMailedOnce() {
    String words = "Combien pour " + UUID.randomUUID();
    Talk.created(write(Map.of("content", words)));
    await()
        .until(
            () ->
                TestSql.count(
                        "notifications WHERE userId = ? AND priority = 'HAUTE' AND data LIKE ?",
                        ADMIN.id(),
                        "%" + email + "%\"isDirectChat\":true%")
                    == 1);
    await()
        .untilAsserted(
            () ->
                assertThat(TestMails.of(TestProgram.shared()).to("contact@staka.fr"))
                    .filteredOn(mail -> mail.text().contains(words))
                    .hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({
    "email, ''",
    "email, ana",
    "name, ''",
    "name, ' '",
    "phone, ''",
    "phone, 012345678901234567890",
    "content, ''",
  })
  void refusesWhatIsMissing(String field, String value) {
    Answer answer = write(Map.of(field, value));
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isNotBlank();
    assertThat(TestSql.count("messages WHERE visitorEmail = ?", email)).isZero();
  }

  @Test
  void refusesWhatIsTooLong() {
    Map<String, String> longest =
        Map.of(
            "name", "é".repeat(101),
            "subject", "é".repeat(256),
            "email", "İ".repeat(200) + "@example.org",
            "content", "é".repeat(32_768));
    longest.forEach(
        (field, value) ->
            assertThat(write(Map.of(field, value)).status()).as(field).isEqualTo(400));
    assertThat(TestSql.count("messages WHERE visitorEmail = ?", email)).isZero();
    Talk.created(write(Map.of("name", "é".repeat(100))));
    assertThat(Talk.entry(ADMIN, email).at("/withUser/name").asText()).isEqualTo("é".repeat(100));
  }

  @Test
  void belowAdminTheSameNeedsAToken() {
    assertThat(anyone.post("/api/admin/messages/visitor", body(Map.of())).status()).isEqualTo(401);
    Talk.created(People.register().client().post("/api/admin/messages/visitor", body(Map.of())));
  }

  private Answer write(Map<String, String> changes) {
    return anyone.post(MESSAGES + "/visitor", body(changes));
  }

  private Map<String, String> body(Map<String, String> changes) {
    Map<String, String> body = new HashMap<>();
    body.put("email", email);
    body.put("name", "Ana");
    body.put("phone", "06 12 34 56 78");
    body.put("content", "Bonjour, une question");
    body.putAll(changes);
    return body;
  }
}
