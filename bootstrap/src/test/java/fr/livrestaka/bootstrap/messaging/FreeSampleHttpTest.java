package fr.livrestaka.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestMails.Received;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form for a free sample (contract A 3.3, C V2). */
class FreeSampleHttpTest {
  private static final String PATH = "/api/public/free-sample";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestClient anyone = TestProgram.shared().client();
  private final String mark = UUID.randomUUID().toString();
  private final String email = "ana-" + mark + "@example.org";

  @Test
  void theTeamGetsTheWishAndTheText() {
    Answer answer = send("Chapitre d'été.txt", "Il était une fois " + mark);
    JsonNode asked = Talk.ok(answer);
    assertThat(asked.path("success").asBoolean()).isTrue();
    JsonNode message = Talk.thread(ADMIN, email).get(0);
    assertThat(message.path("conversationId").asText())
        .isEqualTo(asked.path("conversationId").asText());
    assertThat(message.path("visitorName").asText()).isEqualTo("Ana " + mark);
    assertThat(message.path("visitorPhone").isNull()).isTrue();
    assertThat(message.path("isFromVisitor").asBoolean(true)).isFalse();
    assertThat(message.path("content").asText()).contains("06 12", "Roman noir", "(1 Kio)");
    JsonNode file = message.path("attachments").get(0).path("file");
    assertThat(file.path("filename").asText()).isEqualTo("Chapitre d'été.txt");
    assertThat(file.path("url").asText()).startsWith("/uploads/messages/");
    assertThat(file.path("type").asText()).isEqualTo("DOCUMENT");
    assertThat(
            TestSql.count(
                "audit_logs WHERE action = 'USER_MESSAGE_SUPPORT_EMAIL_SENT'"
                    + " AND targetId = 'free-sample-request' AND details LIKE ?",
                "%" + email + "%"))
        .isEqualTo(1);
    TestMails mails = TestMails.of(TestProgram.shared());
    Received team = mails.await("contact@staka.fr", mark);
    assertThat(new String(team.attachments().get("Chapitre d'été.txt"), StandardCharsets.UTF_8))
        .contains(mark);
    assertThat(team.links())
        .contains(
            "https://front.example.org/admin/messagerie?conversation="
                + asked.path("conversationId").asText());
    assertThat(mails.await(email, "échantillon").text()).contains("48 heures");
  }

  @Test
  void theTextIsOptional() {
    Talk.ok(anyone.post(PATH, body(Map.of())));
    assertThat(Talk.thread(ADMIN, email).get(0).path("attachments")).isEmpty();
  }

  @Test
  void withoutAFileItComesUrlEncodedAsWell() {
    String form =
        body(Map.of("description", "Prix : 100 % & plus")).entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    Talk.ok(anyone.send("POST", PATH, form, "application/x-www-form-urlencoded"));
    assertThat(Talk.thread(ADMIN, email).get(0).path("content").asText())
        .contains("Ana " + mark, "Prix : 100 % & plus");
    assertThat(
            anyone
                .send("POST", PATH, "nom=%zz&email=x", "application/x-www-form-urlencoded")
                .status())
        .isEqualTo(400);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Test
  void refusesWhatIsNoText() {
    Answer answer = send("page.html", "<html><script>alert(1)</script></html>");
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("details").asText()).isNotBlank();
    assertThat(TestSql.count("messages WHERE visitorEmail = ?", email)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"nom, ' '", "email, ana", "telephone, ''"})
  void refusesWhatIsMissing(String field, String value) {
    Answer answer = anyone.post(PATH, body(Map.of(field, value)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isNotBlank();
    assertThat(answer.json().path("details").asText()).isNotBlank();
  }

  @Test
  void refusesWhatIsTooLong() {
    Map<String, String> longest =
        Map.of(
            "nom", "é".repeat(101),
            "telephone", "0".repeat(101),
            "genre", "é".repeat(101),
            "email", "İ".repeat(200) + "@example.org",
            "description", "x".repeat(2001));
    longest.forEach(
        (field, value) ->
            assertThat(anyone.post(PATH, body(Map.of(field, value))).status())
                .as(field)
                .isEqualTo(400));
  }

  private Map<String, String> body(Map<String, String> changes) {
    Map<String, String> body = new HashMap<>();
    body.put("nom", "Ana " + mark);
    body.put("email", email);
    body.put("telephone", "06 12 34 56 78");
    body.put("genre", "Roman noir");
    body.put("description", "Un roman de 300 pages");
    body.putAll(changes);
    return body;
  }

  private Answer send(String filename, String content) {
    StringBuilder form = new StringBuilder();
    body(Map.of())
        .forEach(
            (name, value) ->
                form.append("--XX\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append("\"\r\n\r\n")
                    .append(value)
                    .append("\r\n"));
    form.append("--XX\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"")
        .append(filename)
        .append("\"\r\nContent-Type: text/plain\r\n\r\n")
        .append(content)
        .append("\r\n--XX--\r\n");
    return anyone.send("POST", PATH, form.toString(), "multipart/form-data; boundary=XX");
  }
}
