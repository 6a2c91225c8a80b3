package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An administrator marks an invoice as paid while its client may still pay it by card. */
class PaidByHandHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person lina = People.register();
  private final String title = "Les phares " + UUID.randomUUID();
  private final String order = TestOrders.place(lina, title);
  private final String invoice = invoice();

  @Test
  void itsPayPageIsClosed() {
    String session = openPayPage();
    markPaid();

    TestSessions.awaitExpired(session);
    assertThat(TestSql.text("SELECT status FROM checkouts WHERE stripeSessionId = ?", session))
        .isEqualTo("EXPIRED");
  }

  @Test
  void aCardPaymentAllTheSameIsInvoicedForItselfAndCallsTheTeam() {
    String session = openPayPage();
    markPaid();
    String checkout = session.replace("cs_standin_", "");
    SignedEvent.of(
            "checkout.session.completed",
            SignedEvent.session(session, checkout, order, 35_000, "paid"))
        .send();

    awaitNotice("Commande payée deux fois");
    assertThat(TestSql.count("payments WHERE commandeId = ?", order)).isEqualTo(1);
    assertThat(TestSql.count("invoices WHERE commandeId = ? AND status = 'PAID'", order))
        .isEqualTo(2);
    assertThat(
            TestSql.count("invoice_snapshots WHERE invoiceId = ? AND paymentId IS NULL", invoice))
        .isEqualTo(1);
  }

  @Test
  void whoeverMarksItWaitsForWhoeverHasTheOrder() throws Exception {
    try (HeldOrder held = HeldOrder.hold(order);
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      var marked = thread.submit(this::markPaid);
      held.awaitSomebodyWaiting();
      assertThat(TestSql.count("invoices WHERE id = ? AND status = 'PAID'", invoice)).isZero();
      held.letGo();
      marked.get();
    }
    assertThat(TestSql.count("invoices WHERE id = ? AND status = 'PAID'", invoice)).isEqualTo(1);
  }

  private String invoice() {
    Answer issued = ADMIN.client().post("/api/admin/commandes/" + order + "/facture", Map.of());
    return issued.json().path("facture").path("id").asText();
  }

  private String openPayPage() {
    Answer opened =
        lina.client().post("/api/payments/create-checkout-session", Map.of("commandeId", order));
    assertThat(opened.status()).as(opened.text()).isEqualTo(200);
    return opened.json().path("sessionId").asText();
  }

  private void markPaid() {
    Answer marked = ADMIN.client().put("/api/admin/factures/" + invoice, Map.of("statut", "PAYEE"));
    assertThat(marked.status()).as(marked.text()).isEqualTo(200);
  }

  private void awaitNotice(String noticeTitle) {
    Awaitility.await()
        .until(
            () ->
                TestSql.count(
                        "notifications WHERE userId = ? AND title = ? AND message LIKE ?",
                        ADMIN.id(),
                        noticeTitle,
                        "%" + title + "%")
                    == 1);
  }
}
