package fr.livrestaka.walk;

import java.util.Map;
import java.util.UUID;

/** Money that comes late, twice, wrong, goes back, or does not come. */
final class MoneyJourneys {
  private static final int PRICE = 35_000;

  private final Stage stage;
  private final Stage.Person client;

  MoneyJourneys(Stage stage) {
    this.stage = stage;
    this.client = stage.register();
  }

  void goesBackAndIsContested() {
    String order = stage.order(client, "Les récifs");
    String session = stage.checkout(client, order).text("/sessionId");
    stage.pay(session);
    String refund = UUID.randomUUID().toString();
    stage
        .admin()
        .post(
            "/api/admin/commandes/" + order + "/remboursements",
            Map.of("id", refund, "amount", 5_000));
    stage.mailbox().await(client.email(), "Remboursement effectué");
    expect(200, StripeEvent.refundFailed(session, refund, 5_000));
    expect(200, StripeEvent.dispute(session, "created", "needs_response"));
    expect(200, StripeEvent.dispute(session, "funds_withdrawn", "needs_response"));
    expect(200, StripeEvent.dispute(session, "updated", "under_review"));
    expect(200, StripeEvent.dispute(session, "closed", "lost"));
    expect(200, StripeEvent.dispute(session, "funds_reinstated", "won"));
  }

  void comesTwice() {
    String order = stage.order(client, "La jetée");
    String session = stage.checkout(client, order).text("/sessionId");
    String invoice = invoice(order);
    stage.admin().put("/api/admin/factures/" + invoice, Map.of("statut", "PAYEE"));
    expect(200, StripeEvent.paid(session, order, PRICE));
  }

  void comesForACancelledOrder() {
    String order = stage.order(client, "Le chenal");
    String session = stage.checkout(client, order).text("/sessionId");
    client.api().post("/api/commandes/" + order + "/annuler", Map.of());
    expect(200, StripeEvent.paid(session, order, PRICE));
  }

  void isNotWhatWasAsked() {
    String order = stage.order(client, "Le ressac");
    String session = stage.checkout(client, order).text("/sessionId");
    expect(200, StripeEvent.paid(session, order, 100));
  }

  /** Nobody knows the order; after days the team is called. */
  void comesForNoOrder() {
    StripeEvent event =
        StripeEvent.paid("cs_former_" + UUID.randomUUID(), UUID.randomUUID().toString(), PRICE);
    expect(404, event);
    stage
        .program()
        .letTimePass(
            "UPDATE payment_events SET nextAttemptAt = '2020-01-01', receivedAt = '2020-01-01'"
                + " WHERE id = ?",
            event.id());
  }

  /** Two invoices before payment: one is due soon, the other late. */
  void isDue() {
    String soon = invoice(stage.order(client, "Les bancs de sable"));
    stage
        .program()
        .letTimePass("UPDATE invoices SET dueAt = NOW() + INTERVAL 2 DAY WHERE id = ?", soon);
    String overdue = invoice(stage.order(client, "Les bouées"));
    stage
        .program()
        .letTimePass("UPDATE invoices SET dueAt = NOW() - INTERVAL 8 DAY WHERE id = ?", overdue);
    stage.admin().post("/api/admin/factures/" + overdue + "/resend", Map.of());
  }

  private String invoice(String order) {
    return stage
        .admin()
        .post("/api/admin/commandes/" + order + "/facture", Map.of())
        .text("/facture/id");
  }

  private void expect(int status, StripeEvent event) {
    Api.Answer answer = event.send(stage.program());
    if (answer.status() != status) throw new IllegalStateException(event.type() + ": " + answer);
  }
}
