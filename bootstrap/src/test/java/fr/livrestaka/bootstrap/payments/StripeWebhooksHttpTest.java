package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.stripe.testing.StripeStub;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Events in production mode, while one webhook secret takes another one's place. */
class StripeWebhooksHttpTest {
  private static StripeStub stripe;
  private static TestProgram program;

  @BeforeAll
  static void start() {
    stripe = StripeStub.start();
    program =
        TestProgram.startInProduction(
            TestDatabase.newSchema(),
            Map.of(
                "STRIPE_SECRET_KEY",
                StripeStub.KEY,
                "STRIPE_WEBHOOK_SECRET",
                "whsec_new,whsec_old",
                "STRIPE_API_BASE",
                stripe.address()));
  }

  @AfterAll
  static void stop() {
    program.stop();
    stripe.close();
  }

  @Test
  void eitherSecretIsGoodDuringARotation() {
    assertThat(sent("whsec_new").status()).isEqualTo(200);
    assertThat(sent("whsec_old").status()).isEqualTo(200);
    Answer forged = sent("whsec_other");
    assertThat(forged.status()).isEqualTo(400);
    assertThat(forged.json().path("received").asBoolean(true)).isFalse();
    assertThat(sent("whsec_new,whsec_old").status()).isEqualTo(400);
  }

  @Test
  void whatIsSignedButNoEventOrFromTheFutureIsRefused() {
    TestClient stripeItself = program.client();
    SignedEvent empty = SignedEvent.of("checkout.session.completed", "{\"metadata\": 7}");
    Answer malformed = empty.send(stripeItself, "whsec_new", Instant.now());
    assertThat(malformed.status()).as(malformed.text()).isEqualTo(400);
    assertThat(malformed.json().path("received").asBoolean(true)).isFalse();
    SignedEvent fine =
        SignedEvent.of(
            "checkout.session.expired",
            SignedEvent.session("cs_none", "", "none", 35_000, "unpaid"));
    Instant ahead = Instant.now().plusSeconds(3600);
    assertThat(fine.send(stripeItself, "whsec_new", ahead).status()).isEqualTo(400);
  }

  @Test
  void theInterfaceIsNotDescribedUnlessSwitchedOn() {
    for (String path : List.of("/docs", "/openapi.yml", "/docs/swagger-ui.css")) {
      assertThat(program.client().get(path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void nothingOfDevelopmentIsThere() {
    TestClient anybody = program.client();
    assertThat(
            anybody
                .post("/api/payments/dev-webhook-simulate", Map.of("sessionId", "cs_1"))
                .status())
        .isEqualTo(404);
    String page = "/dev/pay/cs_standin_1";
    assertThat(anybody.get(page).status()).isEqualTo(404);
    for (String button : List.of("/pay", "/decline", "/abandon")) {
      assertThat(anybody.send("POST", page + button, null, null).status()).isEqualTo(404);
    }
  }

  private static Answer sent(String secret) {
    String session = SignedEvent.session("cs_none", "", "none", 35_000, "unpaid");
    return SignedEvent.of("checkout.session.expired", session)
        .send(program.client(), secret, Instant.now());
  }
}
