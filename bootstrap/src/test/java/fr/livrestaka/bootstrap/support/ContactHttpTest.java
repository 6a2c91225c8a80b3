package fr.livrestaka.bootstrap.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactHttpTest {
  private final TestProgram program = TestProgram.shared();

  @Test
  void aVisitorWritesAndBothSidesGetAMail() {
    String email = UUID.randomUUID() + "@example.org";
    Answer answer = program.client().post("/api/public/contact", form("email", " " + email + " "));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("success").asBoolean()).isTrue();
    assertThat(answer.json().path("message").asText()).isNotBlank();
    TestMails mails = TestMails.of(program);
    assertThat(mails.await(email, "bien reçu").text()).contains("24 heures");
    assertThat(mails.await("contact@staka.fr", "Ana Roy").html())
        .contains("&lt;b&gt;Bonjour&lt;/b&gt;")
        .contains(email);
  }

  @Test
  void whatIsMissingOrMalformedIsSaid() {
    Answer refused = program.client().post("/api/public/contact", form("email", 12));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("error").asText()).isNotBlank();
    assertThat(refused.json().path("details").isTextual()).isTrue();
  }

  private static Map<String, Object> form(String field, Object value) {
    Map<String, Object> form =
        new HashMap<>(
            Map.of(
                "nom", "Ana Roy",
                "email", UUID.randomUUID() + "@example.org",
                "telephone", "0600000000",
                "sujet", "Un devis",
                "message", "<b>Bonjour</b>"));
    form.put(field, value);
    return form;
  }
}
