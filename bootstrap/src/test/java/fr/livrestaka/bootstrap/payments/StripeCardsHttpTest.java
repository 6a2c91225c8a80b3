package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.stripe.payments.StripeCardVault;
import fr.livrestaka.stripe.testing.StripeStub;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Saved cards over HTTP in production mode, with a Stripe on the loopback address. */
class StripeCardsHttpTest {
  private static final String CARDS = "/api/payment-methods";
  private static StripeStub stripe;
  private static TestProgram program;

  private final String email = People.freshEmail();
  private final TestClient lina = register(email);
  private final String method = "pm_" + UUID.randomUUID();

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
                "whsec_test",
                "STRIPE_API_BASE",
                stripe.address()));
  }

  @AfterAll
  static void stop() {
    program.stop();
    stripe.close();
  }

  @Test
  void thereIsNoStandInInProduction() {
    assertThat(program.bean(CardVault.class)).isInstanceOf(StripeCardVault.class);
    Answer answer = save("pm_mock_" + UUID.randomUUID());
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text()).doesNotContain("No such PaymentMethod", "resource_missing");
  }

  @Test
  void savesChoosesAndRemovesACardOfTheOwnCustomer() {
    Answer setup = lina.send("POST", CARDS + "/setup-intent", null, null);
    assertThat(setup.status()).as(setup.text()).isEqualTo(200);
    assertThat(setup.json().path("setupIntentId").asText()).startsWith("seti_");
    String customer = stripe.addCustomer(email);
    stripe.addCard(method, customer);
    Answer saved = save(method);
    assertThat(saved.status()).as(saved.text()).isEqualTo(201);
    JsonNode card = saved.json().path("paymentMethod");
    assertThat(card.path("expYear").asInt()).isEqualTo(2030);
    String id = card.path("id").asText();
    Answer chosen = lina.send("PUT", CARDS + "/" + id + "/default", null, null);
    assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
    assertThat(stripe.calls("POST", "/v1/customers/" + customer)).hasSize(1);
    assertThat(lina.delete(CARDS + "/" + id).status()).isEqualTo(200);
    assertThat(stripe.isAttached(method)).isFalse();
    assertThat(save(method).status()).isEqualTo(201);
  }

  @Test
  void refusesAnotherCustomersCard() {
    stripe.addCard(method, stripe.addCustomer(People.freshEmail()));
    Answer answer = save(method);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isNotBlank();
    assertThat(lina.get(CARDS).json()).isEmpty();
    assertThat(stripe.isAttached(method)).isTrue();
  }

  @Test
  void refusesWhatIsNoCard() {
    stripe.addDebit(method);
    assertThat(save(method).status()).isEqualTo(400);
  }

  @Test
  void choosesNothingWhereStripeKnowsNoCustomer() {
    stripe.addCard(method, "");
    String id = save(method).json().path("paymentMethod").path("id").asText();
    Answer answer = lina.send("PUT", CARDS + "/" + id + "/default", null, null);
    assertThat(answer.status()).as(answer.text()).isEqualTo(500);
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }

  @Test
  void anErasureDetachesTheCards() {
    stripe.addCard(method, stripe.addCustomer(email));
    assertThat(save(method).status()).isEqualTo(201);
    assertThat(lina.delete("/api/users/me").status()).isEqualTo(200);
    await().untilAsserted(() -> assertThat(stripe.isAttached(method)).isFalse());
  }

  private Answer save(String paymentMethod) {
    return lina.post(CARDS, Map.of("paymentMethodId", paymentMethod));
  }

  private static TestClient register(String email) {
    Answer answer = program.client().post("/api/auth/register", People.registration(email));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return program.client().withToken(answer.json().path("token").asText());
  }
}
