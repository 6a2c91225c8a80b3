package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the payment service tells of an order that stands, in whatever order it comes. */
class PaymentEventsHttpTest {
  private final Person lina = People.register();
  private final String order = TestOrders.place(lina, "Les dunes");

  @Test
  void aPaymentPutsTheOrderToWorkOnce() throws Exception {
    String session = pay(order).json().path("sessionId").asText();
    SignedEvent paid = completed(session, 35_000);
    List<Integer> answers = AtOnce.times(20, () -> paid.send().status());
    assertThat(answers).containsOnly(200);
    completed(session, 35_000).send();
    assertThat(one().path("statut").asText()).isEqualTo("EN_COURS");
    assertThat(one().path("paymentStatus").asText()).isEqualTo("paid");
    assertThat(TestSql.count("payments WHERE commandeId = ?", order)).isEqualTo(1);
    assertThat(pay(order).status()).isEqualTo(400);
    awaitNotice("/app/billing", 1);
  }

  @Test
  void anExpiryThatComesLateUndoesNothing() {
    String session = pay(order).json().path("sessionId").asText();
    completed(session, 35_000).send();
    Answer expired =
        SignedEvent.of("checkout.session.expired", session(session, 35_000, "unpaid")).send();
    assertThat(expired.status()).isEqualTo(200);
    assertThat(one().path("paymentStatus").asText()).isEqualTo("paid");
    assertThat(checkoutStatus(session)).isEqualTo("PAID");
  }

  @Test
  void aLateMethodPaysWhenTheMoneyCame() {
    String session = pay(order).json().path("sessionId").asText();
    SignedEvent.of("checkout.session.completed", session(session, 35_000, "unpaid")).send();
    assertThat(one().path("statut").asText()).isEqualTo("EN_ATTENTE");
    SignedEvent.of("checkout.session.async_payment_succeeded", session(session, 35_000, "paid"))
        .send();
    assertThat(one().path("statut").asText()).isEqualTo("EN_COURS");
  }

  @Test
  void aRefusedCardIsNotedAndMayBeFollowedByAPayment() {
    String session = pay(order).json().path("sessionId").asText();
    String intent =
        """
        {"id": "pi_x", "object": "payment_intent",
         "metadata": {"commandeId": "%s", "source": "livrestaka.fr"}}"""
            .formatted(order);
    assertThat(SignedEvent.of("payment_intent.payment_failed", intent).send().status())
        .isEqualTo(200);
    assertThat(one().path("paymentStatus").asText()).isEqualTo("failed");
    completed(session, 35_000).send();
    assertThat(one().path("paymentStatus").asText()).isEqualTo("paid");
  }

  @Test
  void anotherAmountThanAskedPaysNothingAndCallsTheTeam() {
    String session = pay(order).json().path("sessionId").asText();
    assertThat(completed(session, 100).send().status()).isEqualTo(200);
    assertThat(one().path("paymentStatus").asText()).isEqualTo("unpaid");
    assertThat(TestSql.count("payments WHERE commandeId = ?", order)).isZero();
    Awaitility.await()
        .until(() -> TestSql.count("notifications WHERE message LIKE ?", "%" + session + "%") > 0);
  }

  @Test
  void refusesForgedAndOldEventsAndLeavesOtherSitesAlone() {
    SignedEvent paid = completed(pay(order).json().path("sessionId").asText(), 35_000);
    Answer forged = paid.send("whsec_wrong", Instant.now());
    assertThat(forged.status()).isEqualTo(400);
    assertThat(forged.json().path("received").asBoolean(true)).isFalse();
    Instant tenMinutesAgo = Instant.now().minus(Duration.ofMinutes(10));
    assertThat(paid.send(SignedEvent.secret(), tenMinutesAgo).status()).isEqualTo(400);
    assertThat(
            TestProgram.shared()
                .client()
                .send("POST", "/payments/webhook", paid.body(), "application/json")
                .status())
        .isEqualTo(400);
    Answer foreign =
        SignedEvent.of(
                "checkout.session.completed",
                paid.object().replace("livrestaka.fr", "autre-site.example"))
            .send();
    assertThat(foreign.status()).isEqualTo(200);
    assertThat(foreign.json().path("ignored").asBoolean()).isTrue();
    assertThat(foreign.json().path("eventSource").asText()).isEqualTo("autre-site.example");
    assertThat(one().path("paymentStatus").asText()).isEqualTo("unpaid");
  }

  @Test
  void anUnknownSessionIsAnsweredWith404AndKeptUntilItsOrderIsKnown() {
    String session = "cs_former_" + UUID.randomUUID();
    SignedEvent early =
        SignedEvent.of(
            "checkout.session.completed", SignedEvent.session(session, "", order, 35_000, "paid"));
    assertThat(early.send().status()).isEqualTo(404);
    TestSql.update("UPDATE commandes SET stripeSessionId = ? WHERE id = ?", session, order);
    TestSql.update(
        "UPDATE payment_events SET nextAttemptAt = '2020-01-01' WHERE id = ?", early.id());
    TestProgram.shared()
        .bean(fr.livrestaka.application.payments.settlement.RetryParkedEvents.class)
        .tidy();
    assertThat(one().path("statut").asText()).isEqualTo("EN_COURS");
    assertThat(early.send().status()).isEqualTo(200);
    assertThat(TestSql.count("payments WHERE commandeId = ?", order)).isEqualTo(1);
  }

  private static final String PAY = "/api/payments/create-checkout-session";

  private Answer pay(String id) {
    return lina.client().post(PAY, Map.of("commandeId", id));
  }

  private SignedEvent completed(String session, long cents) {
    return SignedEvent.of("checkout.session.completed", session(session, cents, "paid"));
  }

  private String session(String session, long cents, String status) {
    return SignedEvent.session(session, session.replace("cs_standin_", ""), order, cents, status);
  }

  private com.fasterxml.jackson.databind.JsonNode one() {
    for (var line : lina.client().get("/api/commandes?limit=100").json().path("commandes")) {
      if (line.path("id").asText().equals(order)) return line;
    }
    throw new AssertionError("no such order");
  }

  private void awaitNotice(String link, int times) {
    Awaitility.await()
        .until(
            () ->
                TestSql.count("notifications WHERE userId = ? AND actionUrl = ?", lina.id(), link)
                    == times);
  }

  private static String checkoutStatus(String session) {
    return TestSql.text("SELECT status FROM checkouts WHERE stripeSessionId = ?", session);
  }
}
