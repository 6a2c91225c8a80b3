package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Paying an order that stands. */
class PayOrderHttpTest {
  private final Person lina = People.register();
  private final String order = TestOrders.place(lina, "Les dunes");

  @Test
  void opensThePayPageAtOurPriceAndTheSameOneAgain() {
    Answer opened = pay(order);
    assertThat(opened.status()).as(opened.text()).isEqualTo(200);
    assertThat(opened.json().path("url").asText()).contains("/dev/pay/cs_standin_");
    String session = opened.json().path("sessionId").asText();
    assertThat(pay(order).json().path("sessionId").asText()).isEqualTo(session);
    assertThat(amountOf(session)).isEqualTo(35_000);
    assertThat(one().path("paymentStatus").asText()).isEqualTo("unpaid");
    assertThat(one().path("stripeSessionId").asText()).isEqualTo(session);
  }

  @Test
  void twoAtOnceOpenOneSession() throws Exception {
    List<String> sessions = AtOnce.times(8, () -> pay(order).json().path("sessionId").asText());
    assertThat(sessions).doesNotContain("").hasSize(8);
    assertThat(sessions.stream().distinct()).hasSize(1);
  }

  @Test
  void refusesWhatCannotBePaid() {
    assertThat(TestProgram.shared().client().post(PAY, Map.of("commandeId", order)).status())
        .isEqualTo(401);
    assertThat(lina.client().post(PAY, Map.of()).status()).isEqualTo(400);
    for (String gone : List.of(UUID.randomUUID().toString(), " ")) {
      assertThat(pay(gone).status()).isEqualTo(404);
    }
    assertThat(People.register().client().post(PAY, Map.of("commandeId", order)).status())
        .isEqualTo(404);
    Answer withoutPrice =
        lina.client()
            .post("/api/commandes", Map.of("titre", "À vérifier", "pack", "pack-integral-default"));
    Answer unknown = pay(withoutPrice.json().path("commande").path("id").asText());
    assertThat(unknown.status()).as(unknown.text()).isEqualTo(409);
    assertThat(unknown.json().path("error").asText()).isNotBlank();
    TestSql.update("UPDATE commandes SET statut = 'ANNULEE' WHERE id = ?", order);
    assertThat(pay(order).status()).isEqualTo(409);
  }

  @Test
  void showsTheStateOfAPaymentToItsOwnerOnly() {
    String session = pay(order).json().path("sessionId").asText();
    Answer state = lina.client().get("/api/payments/status/" + session);
    assertThat(state.status()).as(state.text()).isEqualTo(200);
    assertThat(state.json().path("status").asText()).isEqualTo("unpaid");
    assertThat(state.json().path("metadata").path("commandeId").asText()).isEqualTo(order);
    assertThat(People.register().client().get("/api/payments/status/" + session).status())
        .isEqualTo(403);
    assertThat(TestProgram.shared().client().get("/api/payments/status/" + session).status())
        .isEqualTo(401);
  }

  @Test
  void thePayPageOfDevelopmentPaysRefusesAndGivesUp() {
    String page = "/dev/pay/" + pay(order).json().path("sessionId").asText();
    var browser = TestProgram.shared().client();
    assertThat(browser.get(page).text()).contains("350,00", "/pay", "/decline", "/abandon");
    Answer refused = browser.send("POST", page + "/decline", null, null);
    assertThat(refused.text()).contains("refusée");
    assertThat(one().path("paymentStatus").asText()).isEqualTo("failed");
    Answer gaveUp = browser.send("POST", page + "/abandon", null, null);
    assertThat(gaveUp.status()).isEqualTo(303);
    assertThat(gaveUp.header("Location")).contains("payment=cancel");
    assertThat(browser.get(page).text()).contains("expiré").doesNotContain("<form");
    assertThat(browser.get("/dev/pay/cs_standin_none").status()).isEqualTo(404);
  }

  @Test
  void aPriceThatEndsWhileThePersonWaitsForTheOrderCountsNoMore() throws Exception {
    Answer sent =
        People.withRole("ADMIN")
            .client()
            .post(
                "/api/admin/commandes/" + order + "/estimation",
                Map.of("pagesVerifiees", 100, "prixFinal", 40_000));
    assertThat(sent.status()).as(sent.text()).isEqualTo(201);
    TestMails.of(TestProgram.shared()).await(lina.email(), "Votre estimation");
    try (HeldOrder held = HeldOrder.hold(order);
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      var asked = thread.submit(() -> pay(order).status());
      held.awaitSomebodyWaiting();
      held.update("UPDATE estimates SET validUntil = '2020-01-01' WHERE commandeId = ?");
      held.letGo();
      assertThat(asked.get()).isEqualTo(409);
    }
  }

  private static final String PAY = "/api/payments/create-checkout-session";

  private Answer pay(String id) {
    return lina.client().post(PAY, Map.of("commandeId", id));
  }

  private com.fasterxml.jackson.databind.JsonNode one() {
    for (var line : lina.client().get("/api/commandes?limit=100").json().path("commandes")) {
      if (line.path("id").asText().equals(order)) return line;
    }
    throw new AssertionError("no such order");
  }

  private static long amountOf(String session) {
    return TestSql.number("SELECT amount FROM checkouts WHERE stripeSessionId = ?", session);
  }
}
