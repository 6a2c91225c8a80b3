package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.application.payments.settlement.RetryParkedEvents;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Money that was to go back and did not arrive. */
class FailedRefundHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final long NOON = 1_700_000_000;
  private final Person lina = People.register();
  private final String order = TestOrders.place(lina, "Les dunes");
  private final String session = checkout();

  @Test
  void aFailedRefundsAmountIsFreeAgainOnceAndTheTeamIsCalled() {
    pay();
    String refund = UUID.randomUUID().toString();
    assertThat(refund(refund, 20_000).status()).isEqualTo(202);
    await().until(() -> status(refund).equals("SUCCEEDED"));
    String service = TestSql.text("SELECT stripeRefundId FROM refunds WHERE id = ?", refund);
    send(NOON, "refund.failed", refundObject(service, refund, 20_000));
    send(NOON, "charge.refund.updated", refundObject(service, refund, 20_000));
    assertThat(status(refund)).isEqualTo("FAILED");
    assertThat(refundable()).isEqualTo(35_000);
    send(NOON - 60, "charge.refunded", charge(20_000));
    assertThat(refundable()).isEqualTo(35_000);
    assertThat(refund(UUID.randomUUID().toString(), 35_000).status()).isEqualTo(202);
    awaitNotice("Remboursement échoué", 1);
  }

  @Test
  void itsCreditNoteIsOwedUntilTheNextRefundPaysIt() {
    pay();
    String first = UUID.randomUUID().toString();
    refund(first, 20_000);
    await().until(() -> refunded().equals("20000"));
    String service = TestSql.text("SELECT stripeRefundId FROM refunds WHERE id = ?", first);
    send(NOON, "refund.failed", refundObject(service, first, 20_000));
    await().until(() -> refunded().equals("0"));

    refund(UUID.randomUUID().toString(), 20_000);
    await().until(() -> refunded().equals("20000"));
    assertThat(
            TestSql.count(
                "credit_notes n JOIN invoices i ON i.id = n.invoiceId" + " WHERE i.commandeId = ?",
                order))
        .isEqualTo(1);
  }

  @Test
  void oneThatPaysACreditNoteByHandIssuesNone() {
    pay();
    String invoice = TestSql.text("SELECT id FROM invoices WHERE commandeId = ?", order);
    String note =
        ADMIN
            .client()
            .post(
                "/api/admin/factures/" + invoice + "/avoirs",
                Map.of("id", UUID.randomUUID().toString(), "amount", 4_000, "reason", "Geste"))
            .json()
            .path("creditNote")
            .path("id")
            .asText();
    String path = "/api/admin/commandes/" + order + "/remboursements";
    Map<String, Object> tooMuch =
        Map.of("id", UUID.randomUUID().toString(), "creditNoteId", note, "amount", 4_001);
    assertThat(ADMIN.client().post(path, tooMuch).status()).isEqualTo(409);
    assertThat(
            ADMIN
                .client()
                .post(path, Map.of("id", UUID.randomUUID().toString(), "creditNoteId", "none"))
                .status())
        .isEqualTo(404);

    Answer linked =
        ADMIN.client().post(path, Map.of("id", UUID.randomUUID().toString(), "creditNoteId", note));
    assertThat(linked.status()).as(linked.text()).isEqualTo(202);
    assertThat(linked.json().path("refund").path("amount").asLong()).isEqualTo(4_000);
    await().until(() -> refunded().equals("4000"));
  }

  /** Of the order's credit notes one after another, what refunds have paid. */
  private String refunded() {
    StringBuilder all = new StringBuilder();
    String number = TestSql.text("SELECT number FROM invoices WHERE commandeId = ?", order);
    ADMIN
        .client()
        .get("/api/admin/avoirs?search=" + number)
        .json()
        .path("creditNotes")
        .forEach(note -> all.append(note.path("refunded").asLong()));
    return all.toString();
  }

  @Test
  void aRefundMadeElsewhereMayFailToo() {
    pay();
    send(NOON, "charge.refunded", charge(5_000));
    assertThat(refundable()).isEqualTo(30_000);
    String elsewhere = "re_" + UUID.randomUUID();
    send(NOON + 60, "refund.updated", refundObject(elsewhere, "", 5_000));
    assertThat(refundable()).isEqualTo(35_000);
    send(NOON + 90, "charge.refunded", charge(3_000));
    assertThat(refundable()).isEqualTo(32_000);
  }

  @Test
  void whatFailedBeforeWeKnewOfItReservesNothing() {
    pay();
    send(NOON + 60, "refund.failed", refundObject("re_" + UUID.randomUUID(), "", 5_000));
    send(NOON, "charge.refunded", charge(5_000));
    assertThat(refundable()).isEqualTo(35_000);
    awaitNotice("Remboursement échoué", 1);
  }

  @Test
  void aRefundThatIsToldBeforeItsPaymentIsKept() {
    SignedEvent early = send(NOON, "charge.refunded", charge(5_000));
    pay();
    TestSql.update(
        "UPDATE payment_events SET nextAttemptAt = '2020-01-01' WHERE id = ?", early.id());
    TestProgram.shared().bean(RetryParkedEvents.class).tidy();
    assertThat(refundable()).isEqualTo(30_000);
  }

  private String checkout() {
    return lina.client()
        .post("/api/payments/create-checkout-session", Map.of("commandeId", order))
        .json()
        .path("sessionId")
        .asText();
  }

  private void pay() {
    TestProgram.shared().client().send("POST", "/dev/pay/" + session + "/pay", null, null);
  }

  private Answer refund(String id, int cents) {
    return ADMIN
        .client()
        .post(
            "/api/admin/commandes/" + order + "/remboursements", Map.of("id", id, "amount", cents));
  }

  private static SignedEvent send(long at, String type, String object) {
    SignedEvent event = SignedEvent.at(at, type, object);
    Answer answer = event.send();
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return event;
  }

  private String refundObject(String id, String ours, int cents) {
    return """
        {"id": "%s", "object": "refund", "payment_intent": "pi_%s", "amount": %d,
         "status": "failed", "failure_reason": "expired_or_canceled_card", "metadata": {%s}}"""
        .formatted(id, session, cents, ours.isEmpty() ? "" : "\"refundId\": \"" + ours + "\"");
  }

  private String charge(int refunded) {
    return """
        {"id": "ch_x", "object": "charge", "payment_intent": "pi_%s", "amount_refunded": %d}"""
        .formatted(session, refunded);
  }

  private long refundable() {
    return TestSql.number("SELECT refundable FROM payments WHERE commandeId = ?", order);
  }

  private static String status(String refund) {
    return TestSql.text("SELECT status FROM refunds WHERE id = ?", refund);
  }

  private void awaitNotice(String title, int times) {
    await()
        .until(
            () ->
                TestSql.count(
                        "notifications WHERE userId = ? AND title = ? AND actionUrl LIKE ?",
                        ADMIN.id(),
                        title,
                        "%" + order)
                    == times);
  }
}
