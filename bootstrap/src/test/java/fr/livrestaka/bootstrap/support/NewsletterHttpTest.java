package fr.livrestaka.bootstrap.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestBrowser;
import fr.livrestaka.bootstrap.testing.TestBrowser.Page;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestMails.Received;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsletterHttpTest {
  private static final String PATH = "/api/public/newsletter";
  private static final String SITE = "https://front.example.org";

  private final TestProgram program = TestProgram.shared();
  private final String email = UUID.randomUUID() + "@example.org";

  @Test
  void theMailedLinkShowsAPageWhoseButtonConfirms() {
    assertThat(ask(email).status()).isEqualTo(200);
    String confirm = mailed("/confirm?token=");
    Answer page = program.client().get(confirm);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy"))
        .contains("form-action 'self'")
        .doesNotContain("upgrade-insecure-requests");
    assertThat(page.text())
        .contains("lang=\"fr\"", "name=\"viewport\"")
        .doesNotContain("<script", "style=", "{");
    assertThat(isIn("PENDING")).isTrue();

    Page pressed = new TestBrowser(program).open(confirm).press("Confirmer mon inscription");
    assertThat(pressed.answer().status()).isEqualTo(200);
    assertThat(isIn("CONFIRMED")).isTrue();
    assertThat(post(confirm, "").text()).contains("Inscription confirmée");
  }

  @Test
  void mailProgramsUnsubscribeWithOneClick() {
    assertThat(ask(email).status()).isEqualTo(200);
    String unsubscribe = mailed("/unsubscribe?token=");
    assertThat(new TestBrowser(program).open(unsubscribe).buttons())
        .containsExactly("Me désinscrire");
    assertThat(isIn("PENDING")).isTrue();
    assertThat(post(unsubscribe, "List-Unsubscribe=One-Click").status()).isEqualTo(200);
    assertThat(isIn("UNSUBSCRIBED")).isTrue();
    String parts =
        "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
    assertThat(
            program
                .client()
                .send("POST", unsubscribe, parts, "multipart/form-data; boundary=b")
                .status())
        .isEqualTo(200);
    assertThat(post(mailed("/confirm?token="), "").status()).isEqualTo(400);
    assertThat(isIn("UNSUBSCRIBED")).isTrue();
  }

  @Test
  void theAnswerAndItsCostDoNotTellWhatIsKnown() {
    Answer unknown = ask(email);
    assertThat(unknown.json().path("success").asBoolean()).isTrue();
    assertThat(unknown.json().path("message").asText()).isNotBlank();
    String confirm = mailed("/confirm?token=");
    int statementsWhenPending = statements(email.toUpperCase(Locale.ROOT));
    assertThat(post(confirm, "").status()).isEqualTo(200);
    assertThat(statements(email)).isEqualTo(statementsWhenPending);
    assertThat(statements(UUID.randomUUID() + "@example.org")).isEqualTo(statementsWhenPending);
    assertThat(ask(email).json()).isEqualTo(unknown.json());
    assertThat(TestMails.of(program).to(email)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"email\":\"lina\"}",
        "{\"email\":null}",
        "{\"email\":5}",
        "{\"email\":\"a b@example.org\"}",
        "[]",
        "{"
      })
  void whatIsNoAddressIsRefused(String body) {
    Answer refused = program.client().send("POST", PATH, body, "application/json");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("error").asText()).isNotBlank();
  }

  @Test
  void deadLinksSaySo() {
    String hostile = PATH + "/confirm?token=%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    assertThat(program.client().get(hostile).text()).doesNotContain("<script");
    for (String dead : new String[] {"", "?token=", "?token=" + "x".repeat(64)}) {
      assertThat(post(PATH + "/confirm" + dead, "").status()).as(dead).isEqualTo(400);
      Answer answer = post(PATH + "/unsubscribe" + dead, "");
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text()).contains("Lien non valable");
    }
  }

  private int statements(String address) {
    try (StatementCount count = program.countStatements()) {
      assertThat(ask(address).status()).isEqualTo(200);
      return count.value();
    }
  }

  private Answer ask(String address) {
    return program.client().post(PATH, Map.of("email", address));
  }

  private Answer post(String path, String form) {
    return program.client().send("POST", path, form, "application/x-www-form-urlencoded");
  }

  private String mailed(String part) {
    Received mail = TestMails.of(program).await(email, "lettre d'information");
    String link = mail.links().stream().filter(l -> l.contains(part)).findFirst().orElseThrow();
    assertThat(link).startsWith(SITE + PATH);
    return link.substring(SITE.length());
  }

  private boolean isIn(String status) {
    String sql = "UPDATE newsletter_subscriptions SET id = id WHERE email = ? AND status = ?";
    return TestSql.update(sql, email, status) == 1;
  }
}
