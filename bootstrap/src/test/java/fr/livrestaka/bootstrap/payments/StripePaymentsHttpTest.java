package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.pricing.TariffFixtures;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.stripe.testing.StripeStub;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Paying over HTTP in production mode, with a Stripe on the loopback address. */
class StripePaymentsHttpTest {
  private static final String PAY = "/api/payments/create-checkout-session";
  private static final String SESSIONS = "/v1/checkout/sessions";
  private static final Tariff PACK = TariffFixtures.pack();
  private static StripeStub stripe;
  private static TestProgram program;

  private final String email = People.freshEmail();
  private final TestClient lina = register(email);

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
    inTransaction(() -> program.bean(Tariffs.class).add(PACK));
  }

  @AfterAll
  static void stop() {
    program.stop();
    stripe.close();
  }

  @AfterEach
  void mend() {
    stripe.refuseNothing();
  }

  @Test
  void aSessionIsOpenedAtStripeAtOurPriceAndOnce() {
    String order = place();
    int before = stripe.calls("POST", SESSIONS).size();
    Answer opened = lina.post(PAY, Map.of("commandeId", order));
    assertThat(opened.status()).as(opened.text()).isEqualTo(200);
    assertThat(opened.json().path("url").asText()).startsWith("https://checkout.stripe.com/");
    StripeStub.Call call = stripe.calls("POST", SESSIONS).get(before);
    assertThat(call.idempotencyKey()).startsWith("checkout-");
    assertThat(call.body()).contains("[unit_amount]=35000", "metadata[commandeId]=" + order);
    assertThat(lina.post(PAY, Map.of("commandeId", order)).json()).isEqualTo(opened.json());
    assertThat(program.client().get("/dev/pay/x").status()).isEqualTo(404);
  }

  @Test
  void aGuestWhomStripeTurnsAwayLeavesNothingBehind() {
    stripe.refuseEverything();
    Answer refused = program.client().post("/api/public/order", guestForm());
    assertThat(refused.status()).isEqualTo(500);
    assertThat(refused.text()).doesNotContain("Secret words of Stripe");
    stripe.refuseNothing();
    Answer placed = program.client().post("/api/public/order", guestForm());
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    assertThat(placed.json().path("checkoutUrl").asText())
        .startsWith("https://checkout.stripe.com/");
  }

  @Test
  void anEstimateIsAcceptedThoughStripeIsAway() {
    String order = place();
    Answer sent =
        admin()
            .post(
                "/api/admin/commandes/" + order + "/estimation",
                Map.of("pagesVerifiees", 180, "prixFinal", 33_000));
    assertThat(sent.status()).as(sent.text()).isEqualTo(201);
    stripe.refuseEverything();
    Answer accepted = lina.post("/api/commandes/" + order + "/estimation/accepter", Map.of());
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    assertThat(accepted.json().at("/paiement/checkoutUrl").isNull()).isTrue();
    assertThat(accepted.json().path("message").asText()).contains("plus tard");
    stripe.refuseNothing();
    Answer again = lina.post("/api/commandes/" + order + "/estimation/accepter", Map.of());
    assertThat(again.json().at("/paiement/checkoutUrl").asText())
        .startsWith("https://checkout.stripe.com/");
  }

  private String place() {
    Answer placed =
        lina.post("/api/commandes", Map.of("titre", "Les dunes", "packType", PACK.id().value()));
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    return placed.json().path("commande").path("id").asText();
  }

  private static Map<String, Object> guestForm() {
    return Map.of(
        "prenom", "Lina",
        "nom", "Moreau",
        "email", "guest@example.org",
        "telephone", "0600000000",
        "serviceId", PACK.id().value(),
        "consentementRgpd", true);
  }

  private static TestClient admin() {
    String address = People.freshEmail();
    register(address);
    inTransaction(
        () ->
            program
                .bean(Statements.class)
                .update("UPDATE users SET role = 'ADMIN' WHERE email = ?", address));
    Answer signedIn =
        program.client().post("/api/auth/login", People.credentials(address, People.PASSWORD));
    return program.client().withToken(signedIn.json().path("token").asText());
  }

  private static TestClient register(String email) {
    Answer answer = program.client().post("/api/auth/register", People.registration(email));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return program.client().withToken(answer.json().path("token").asText());
  }

  private static void inTransaction(Runnable work) {
    program.bean(Transactions.class).writing(work);
  }
}
