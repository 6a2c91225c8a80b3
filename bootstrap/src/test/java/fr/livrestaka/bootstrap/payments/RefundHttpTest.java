package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that goes back, ordered by an administrator or seen on the payment service's pages. */
class RefundHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private final Person lina = People.register();
  private final String order = TestOrders.place(lina, "Les dunes");
  private String session;

  @BeforeEach
  void pay() {
    session =
        lina.client()
            .post("/api/payments/create-checkout-session", Map.of("commandeId", order))
            .json()
            .path("sessionId")
            .asText();
    TestProgram.shared().client().send("POST", "/dev/pay/" + session + "/pay", null, null);
  }

  @Test
  void givesBackInPartsAndNeverMoreThanCameIn() {
    Answer half = refund(UUID.randomUUID().toString(), 20_000);
    assertThat(half.status()).as(half.text()).isEqualTo(202);
    assertThat(refund(UUID.randomUUID().toString(), 20_000).status()).isEqualTo(409);
    assertThat(refund(UUID.randomUUID().toString(), 0).status()).isEqualTo(409);
    Answer rest =
        ADMIN.client().post(path(), Map.of("id", UUID.randomUUID().toString(), "reason", "Retard"));
    assertThat(rest.json().path("refund").path("amount").asLong()).isEqualTo(15_000);
    awaitSettled(2);
    String payment = TestSql.text("SELECT id FROM payments WHERE commandeId = ?", order);
    assertThat(TestSql.audited(ADMIN.email(), "PAYMENT_REFUNDED", payment)).isEqualTo(2);
    Answer balance = ADMIN.client().get("/api/admin/commandes/" + order + "/paiements");
    assertThat(balance.json().path("payments").get(0).path("refundable").asLong()).isZero();
    assertThat(balance.json().path("refunds")).hasSize(2);
    Awaitility.await()
        .until(
            () ->
                TestSql.count(
                        "notifications WHERE userId = ? AND title LIKE 'Remboursement%'", lina.id())
                    == 2);
  }

  @Test
  void theSameRequestManyTimesAtOnceGivesBackOnce() throws Exception {
    String id = UUID.randomUUID().toString();
    assertThat(AtOnce.times(8, () -> refund(id, 10_000).status())).containsOnly(202);
    awaitSettled(1);
    assertThat(TestSql.number("SELECT refundable FROM payments WHERE commandeId = ?", order))
        .isEqualTo(25_000);
  }

  @Test
  void differentRequestsAtOnceNeverExceedWhatCameIn() throws Exception {
    List<Integer> answers =
        AtOnce.times(8, () -> refund(UUID.randomUUID().toString(), 10_000).status());
    assertThat(answers.stream().filter(status -> status == 202)).hasSize(3);
    assertThat(TestSql.number("SELECT refundable FROM payments WHERE commandeId = ?", order))
        .isEqualTo(5_000);
  }

  @Test
  void whatWasGivenBackElsewhereIsWrittenDownOnce() {
    String charge =
        """
        {"id": "ch_x", "object": "charge", "payment_intent": "pi_%s", "amount_refunded": 5000}"""
            .formatted(session);
    SignedEvent refunded = SignedEvent.of("charge.refunded", charge);
    assertThat(refunded.send().status()).isEqualTo(200);
    assertThat(SignedEvent.of("charge.refunded", charge).send().status()).isEqualTo(200);
    assertThat(TestSql.number("SELECT refundable FROM payments WHERE commandeId = ?", order))
        .isEqualTo(30_000);
    assertThat(refund(UUID.randomUUID().toString(), 35_000).status()).isEqualTo(409);
  }

  @Test
  void aContestedPaymentCallsTheTeamAndCannotBeRefundedUntilItIsWon() {
    long due = 1_800_000_000;
    dispute("created", "dp_a_", "warning_needs_response", due);
    dispute("updated", "dp_a_", "needs_response", due);
    dispute("funds_withdrawn", "dp_a_", "needs_response", due);
    dispute("funds_withdrawn", "dp_a_", "needs_response", due);
    awaitNotice("Paiement contesté", "%350,00%€%motif : paiement frauduleux%15 janvier 2027%");
    awaitNotice("Contestation : nouvel état", "%réponse attendue%");
    awaitNotice("Paiement contesté retiré du compte", "%350,00%€%");

    JsonNode payment = payment();
    assertThat(payment.path("canBeRefunded").asBoolean(true)).isFalse();
    assertThat(payment.path("disputeStatus").asText()).isEqualTo("needs_response");
    JsonNode open = payment.path("disputes").path(0);
    assertThat(open.path("id").asText()).isEqualTo("dp_a_" + session);
    assertThat(open.path("amount").asLong()).isEqualTo(35_000);
    assertThat(open.path("dueBy").asText()).startsWith("2027-01-15T");
    assertThat(open.path("funds").asText()).isEqualTo("WITHDRAWN");
    Answer refused = refund(UUID.randomUUID().toString(), 100);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().path("message").asText()).contains("La banque conteste ce paiement");

    dispute("closed", "dp_a_", "won", due);
    awaitNotice("Contestation close", "%gagnée%");
    assertThat(payment().path("canBeRefunded").asBoolean()).isTrue();
    dispute("created", "dp_b_", "needs_response", due);
    dispute("closed", "dp_b_", "lost", due);
    Answer lost = refund(UUID.randomUUID().toString(), 100);
    assertThat(lost.status()).isEqualTo(409);
    assertThat(lost.json().path("message").asText()).contains("déjà rendu ce paiement au client");
    assertThat(payment().path("disputes")).hasSize(2);
  }

  private void dispute(String type, String name, String status, long dueBy) {
    String object =
        """
        {"id": "%s%s", "object": "dispute", "payment_intent": "pi_%s", "amount": 35000,
         "reason": "fraudulent", "status": "%s", "evidence_details": {"due_by": %d}}"""
            .formatted(name, session, session, status, dueBy);
    assertThat(SignedEvent.of("charge.dispute." + type, object).send().status()).isEqualTo(200);
  }

  private JsonNode payment() {
    Answer balance = ADMIN.client().get("/api/admin/commandes/" + order + "/paiements");
    return balance.json().path("payments").path(0);
  }

  private void awaitNotice(String title, String message) {
    Awaitility.await()
        .until(
            () ->
                TestSql.count(
                        "notifications WHERE userId = ? AND title = ? AND message LIKE ?"
                            + " AND actionUrl LIKE ?",
                        ADMIN.id(),
                        title,
                        message,
                        "%" + order)
                    == 1);
  }

  @Test
  void isForAdministratorsAndForOrdersThatWerePaid() {
    Map<String, Object> body = Map.of("id", UUID.randomUUID().toString());
    assertThat(TestProgram.shared().client().post(path(), body).status()).isEqualTo(401);
    assertThat(lina.client().post(path(), body).status()).isEqualTo(403);
    assertThat(ADMIN.client().post(path(), Map.of()).status()).isEqualTo(400);
    assertThat(ADMIN.client().post(path(), Map.of("id", "x")).status()).isEqualTo(400);
    String unpaid = TestOrders.place(lina, "Les vagues");
    assertThat(
            ADMIN
                .client()
                .post("/api/admin/commandes/" + unpaid + "/remboursements", body)
                .status())
        .isEqualTo(404);
    assertThat(ADMIN.client().get("/api/admin/commandes/none/paiements").status()).isEqualTo(404);
    assertThat(lina.client().get("/api/admin/commandes/" + order + "/paiements").status())
        .isEqualTo(403);
    String reconcile = "/api/admin/payments/reconcile";
    assertThat(lina.client().post(reconcile, Map.of()).status()).isEqualTo(403);
    assertThat(ADMIN.client().send("POST", reconcile, null, null).status()).isEqualTo(200);
    String refunds = "/api/admin/payments/reconcile-refunds";
    assertThat(lina.client().post(refunds, Map.of()).status()).isEqualTo(403);
    Answer compared = ADMIN.client().send("POST", refunds, null, null);
    assertThat(compared.status()).as(compared.text()).isEqualTo(200);
    assertThat(compared.json().path("missing").isInt()).isTrue();
    for (String what : new String[] {"checkouts", "refunds"}) {
      assertThat(TestSql.audited(ADMIN.email(), "PAYMENTS_RECONCILED", what)).isEqualTo(1);
    }
  }

  private String path() {
    return "/api/admin/commandes/" + order + "/remboursements";
  }

  private Answer refund(String id, int cents) {
    return ADMIN.client().post(path(), Map.of("id", id, "amount", cents));
  }

  private void awaitSettled(int times) {
    Awaitility.await()
        .until(
            () ->
                TestSql.count(
                        "refunds r JOIN payments p ON p.id = r.paymentId"
                            + " WHERE p.commandeId = ? AND r.status = 'SUCCEEDED'",
                        order)
                    == times);
  }
}
