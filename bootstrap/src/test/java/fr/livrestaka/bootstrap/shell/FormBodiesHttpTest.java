package fr.livrestaka.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bodies may also come URL-encoded (contract A §0.1). */
class FormBodiesHttpTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final TestClient client = TestProgram.shared().client();

  @Test
  void aPersonSignsInByForm() {
    People.Person person = People.register();
    Answer answer =
        client.send(
            "POST",
            "/api/auth/login",
            "email=" + encoded(person.email()) + "&password=" + encoded(People.PASSWORD),
            FORM);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().get("user").get("email").asText()).isEqualTo(person.email());
  }

  @Test
  void numbersOfAFormAreRead() {
    People.Person person = People.register();
    TestClient own = person.client();
    Answer answer =
        own.send("POST", "/api/commandes", "titre=" + encoded("L'été à deux") + "&pages=250", FORM);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().get("commande").get("titre").asText()).isEqualTo("L'été à deux");
    assertThat(own.get("/api/projects").json().get("data").get(0).get("pages").asInt())
        .isEqualTo(250);
  }

  @Test
  void aFieldGivenTwiceIsRefused() {
    Answer answer = client.send("POST", "/api/auth/login", "email=a&email=b&password=c", FORM);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().has("error")).isTrue();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
