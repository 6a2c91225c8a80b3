package fr.livrestaka.bootstrap.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.stripe.pricing.StripeTariffCatalog;
import fr.livrestaka.stripe.testing.StripeStub;
import fr.livrestaka.stripe.testing.StubCatalog.StubPrice;
import fr.livrestaka.stripe.testing.StubCatalog.StubProduct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The price list in production mode, with a Stripe on the loopback address. */
class StripeTariffsHttpTest {
  private static final String TARIFFS = "/api/admin/tarifs";
  private static StripeStub stripe;
  private static TestProgram program;
  private static TestClient admin;

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
    Answer signedIn =
        program
            .client()
            .post(
                "/api/auth/login",
                Map.of("email", "contact@staka.fr", "password", "Administrer-2026"));
    admin = program.client().withToken(signedIn.json().path("token").asText());
  }

  @AfterAll
  static void stop() {
    program.stop();
    stripe.close();
  }

  @Test
  void thereIsNoStandInInProduction() {
    assertThat(program.bean(TariffCatalog.class)).isInstanceOf(StripeTariffCatalog.class);
  }

  @Test
  void aNewTariffGetsAProductAndAPrice() {
    Answer answer = admin.post(TARIFFS, pack());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().path("stripeSync").path("action").asText()).isEqualTo("created");
    assertThat(answer.json().path("data").path("stripeProductId").isNull()).isTrue();
    JsonNode tariff = tariff(answer.json().path("data").path("id").asText());
    StubProduct product = productOf(tariff);
    assertThat(product.defaultPrice()).isEqualTo(tariff.path("stripePriceId").asText());
    assertThat(product.metadata()).containsEntry("tarifId", tariff.path("id").asText());
    assertThat(program.client().get("/api/tarifs").text()).doesNotContain(product.id());
  }

  @Test
  void aTariffOffSaleIsAnInactiveProduct() {
    String id = added(pack());
    assertThat(statusOf(id).path("stripeProductActive").asBoolean()).isTrue();
    assertThat(statusOf(id).path("stripePriceActive").asBoolean()).isTrue();
    JsonNode sync = put(id, Map.of("actif", false)).path("stripeSync");
    assertThat(sync.path("action").asText()).isEqualTo("disabled");
    assertThat(sync.path("message").asText()).isNotBlank();
    assertThat(productOf(tariff(id)).active()).isFalse();
    assertThat(statusOf(id).path("stripeProductActive").asBoolean(true)).isFalse();
  }

  @Test
  void aStripeThatIsAwayFailsNoChangeAndIsCaughtUpWith() {
    added(pack());
    String id = addedWhileStripeIsAway();
    await().untilAsserted(() -> assertThat(tariff(id).path("stripeProductId").isNull()).isFalse());
    assertThat(productsOf(id)).hasSize(1);
  }

  private static String addedWhileStripeIsAway() {
    stripe.refuseEverything();
    try {
      Answer answer = admin.post(TARIFFS, pack());
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
      JsonNode sync = answer.json().path("stripeSync");
      assertThat(sync.path("success").asBoolean(true)).isFalse();
      assertThat(sync.path("action").asText()).isEqualTo("error");
      assertThat(answer.text()).doesNotContain("Secret words");
      String id = answer.json().path("data").path("id").asText();
      Answer again = admin.post(TARIFFS + "/" + id + "/sync-stripe", Map.of());
      assertThat(again.status()).isEqualTo(200);
      assertThat(again.json().path("success").asBoolean(true)).isFalse();
      assertThat(again.json().path("data").path("error").asText()).isNotBlank();
      Answer status = admin.get(TARIFFS + "/stripe-status");
      assertThat(status.status()).isEqualTo(500);
      assertThat(status.json().path("success").asBoolean(true)).isFalse();
      return id;
    } finally {
      stripe.refuseNothing();
    }
  }

  @Test
  void aDeletedTariffIsArchived() {
    String id = added(pack());
    StubProduct product = productOf(tariff(id));
    assertThat(admin.delete(TARIFFS + "/" + id).status()).isEqualTo(200);
    await()
        .untilAsserted(() -> assertThat(stripe.catalog().product(product.id()).active()).isFalse());
  }

  @Test
  void manyChangesAtOnceEndWithThePresentPrice() throws Exception {
    String id = added(pack());
    List<Callable<JsonNode>> changes = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      int cents = 50_000 + i * 100;
      changes.add(() -> put(id, Map.of("prix", cents)));
    }
    AtOnce.all(changes);
    await()
        .untilAsserted(
            () -> {
              JsonNode tariff = tariff(id);
              assertThat(activeCents(tariff)).containsExactly(tariff.path("prix").asLong());
              assertThat(productOf(tariff).defaultPrice())
                  .isEqualTo(tariff.path("stripePriceId").asText());
            });
    assertThat(productsOf(id)).hasSize(1);
  }

  @Test
  void allTariffsArePublishedInOneGo() {
    added(pack());
    JsonNode all = admin.send("POST", TARIFFS + "/sync-stripe", null, null).json();
    assertThat(all.path("success").asBoolean()).isTrue();
    JsonNode summary = all.path("summary");
    assertThat(summary.path("total").asInt()).isEqualTo(all.path("data").size());
    assertThat(summary.path("errors").asInt()).isZero();
    assertThat(summary.path("created").asInt() + summary.path("updated").asInt()).isPositive();
  }

  private static Map<String, Object> pack() {
    return new HashMap<>(
        Map.of(
            "nom",
            "Pack " + UUID.randomUUID(),
            "description",
            "Tout pour publier",
            "typeService",
            "Pack",
            "prix",
            35_000));
  }

  private static String added(Map<String, Object> body) {
    return admin.post(TARIFFS, body).json().path("data").path("id").asText();
  }

  private static JsonNode put(String id, Map<String, Object> body) {
    Answer answer = admin.put(TARIFFS + "/" + id, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode tariff(String id) {
    return admin.get(TARIFFS + "/" + id).json().path("data");
  }

  private static JsonNode statusOf(String id) {
    JsonNode data = admin.get(TARIFFS + "/stripe-status").json().path("data");
    return StreamSupport.stream(data.spliterator(), false)
        .filter(tariff -> tariff.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static StubProduct productOf(JsonNode tariff) {
    return stripe.catalog().product(tariff.path("stripeProductId").asText());
  }

  private static List<StubProduct> productsOf(String tariff) {
    return stripe.catalog().products().stream()
        .filter(product -> tariff.equals(product.metadata().get("tarifId")))
        .toList();
  }

  private static List<Long> activeCents(JsonNode tariff) {
    return stripe.catalog().pricesOf(tariff.path("stripeProductId").asText()).stream()
        .filter(StubPrice::active)
        .map(StubPrice::cents)
        .toList();
  }
}
