package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A guest who let his activation link expire gets in all the same. */
class NewActivationLinkHttpTest {
  private final TestClient anybody = TestProgram.shared().client();
  private final String email = "guest." + UUID.randomUUID() + "@example.org";

  @Test
  void whoLetTheLinkExpireAsksForANewOne() {
    orderAndPay();
    String first = token("Activez");
    TestSql.update(
        "UPDATE pending_commandes SET tokenExpiresAt = '2020-01-01' WHERE email = ?", email);
    Answer late = activate(first);
    assertThat(late.status()).isEqualTo(400);
    assertThat(late.json().path("message").asText()).contains("Mot de passe oublié");
    Answer asked = ask(email.toUpperCase(Locale.ROOT));
    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.text()).isEqualTo(ask("nobody." + email).text());
    String second = token("nouveau lien d'activation");
    assertThat(activate(first).status()).isEqualTo(400);
    assertThat(activate(second).status()).isEqualTo(200);
    assertThat(activate(second).status()).isEqualTo(400);
    assertThat(People.signIn(email, People.PASSWORD).status()).isEqualTo(200);
  }

  private void orderAndPay() {
    Answer placed =
        anybody.post(
            "/api/public/order",
            Map.of(
                "prenom",
                "Lina",
                "nom",
                "Moreau",
                "email",
                email,
                "telephone",
                "0600000000",
                "serviceId",
                TestOrders.tariff("KDP"),
                "consentementRgpd",
                true));
    String session = placed.json().path("sessionId").asText();
    assertThat(anybody.send("POST", "/dev/pay/" + session + "/pay", null, null).status())
        .isEqualTo(303);
  }

  private Answer ask(String address) {
    return anybody.post("/api/auth/request-password-reset", Map.of("email", address));
  }

  private Answer activate(String token) {
    return anybody.post(
        "/api/public/activate/" + token + "/set-password", Map.of("password", People.PASSWORD));
  }

  private String token(String subject) {
    String link =
        TestMails.of(TestProgram.shared()).await(email, subject).links().stream()
            .filter(found -> found.contains("/activation/"))
            .findFirst()
            .orElseThrow();
    return link.substring(link.lastIndexOf('/') + 1);
  }
}
