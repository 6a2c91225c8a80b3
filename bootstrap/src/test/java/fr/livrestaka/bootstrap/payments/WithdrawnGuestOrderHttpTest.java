package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestBrowser;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestMails.Received;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * A guest orders, pays in two payments and withdraws without an account: both payments are given
 * back, by one decision, and one credit note is mailed.
 */
class WithdrawnGuestOrderHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final int MORE = 10_000;

  private final TestClient anybody = TestProgram.shared().client();
  private final TestMails mailbox = TestMails.of(TestProgram.shared());
  private final String email = "guest." + UUID.randomUUID() + "@example.org";

  @Test
  void fromTheGuestsOrderToRefundsAndOneCreditNote() {
    String order = paidOrder();
    payMore(order);
    withdraw(mailbox.await(email, "Activez"));
    assertThat(mailbox.await(email, "Accusé de réception").text()).contains(order);
    long paid = TestSql.number("SELECT SUM(amount) FROM payments WHERE commandeId = ?", order);

    JsonNode line = teamLine(order);
    assertThat(line.at("/proposition/remboursement").asLong()).isEqualTo(paid);
    assertThat(line.path("versements")).hasSize(2);
    assertThat(line.at("/versements/0/montant").asLong()).as("the last one first").isEqualTo(MORE);
    assertThat(line.at("/versements/0/statut").isNull()).isTrue();
    confirmTwice(line.at("/declaration/id").asText(), paid);

    assertGivenBack(order, paid);
    assertCreditedOnce(order, paid);
    assertThat(teamLine(order).at("/versements/1/statut").asText()).isEqualTo("SUCCEEDED");
    Received note = mailbox.await(email, "Votre avoir");
    for (String number :
        TestSql.texts("SELECT number FROM invoices WHERE commandeId = ? ORDER BY number", order)) {
      assertThat(note.text()).contains(number);
    }
    assertThat(note.links()).anyMatch(link -> link.contains("/api/public/retractations/"));
    assertThat(mailbox.to(email)).filteredOn(this::isCreditNote).hasSize(1);
  }

  private String paidOrder() {
    Answer placed =
        anybody.post(
            "/api/public/order",
            Map.of(
                "prenom", "Lina",
                "nom", "Moreau",
                "email", email,
                "telephone", "0600000000",
                "serviceId", TestOrders.tariff("KDP"),
                "consentementRgpd", "true",
                "titre", "Les dunes"));
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    String session = placed.json().path("sessionId").asText();
    anybody.send("POST", "/dev/pay/" + session + "/pay", null, null);
    return TestSql.text("SELECT commandeId FROM payments WHERE stripeSessionId = ?", session);
  }

  /** A page that was open before the first payment came in, and is paid after it. */
  private static void payMore(String order) {
    String checkout = UUID.randomUUID().toString();
    String session = "cs_standin_" + checkout;
    TestSql.update(
        "INSERT INTO checkouts (id, commandeId, amount, status, stripeSessionId, createdAt,"
            + " expiresAt) VALUES (?, ?, ?, 'OPEN', ?, NOW(3), NOW(3) + INTERVAL 1 DAY)",
        checkout,
        order,
        MORE,
        session);
    SignedEvent.of(
            "checkout.session.completed",
            SignedEvent.session(session, checkout, order, MORE, "paid"))
        .send();
    Awaitility.await()
        .until(
            () -> TestSql.count("invoices WHERE commandeId = ? AND status = 'PAID'", order) == 2);
  }

  private static void withdraw(Received activation) {
    String link =
        activation.links().stream()
            .filter(one -> one.contains("/api/public/retractations/"))
            .findFirst()
            .orElseThrow();
    TestBrowser.Page declaration = new TestBrowser(TestProgram.shared()).open(link);
    TestBrowser.Page done = declaration.press("Continuer").press("Confirmer la rétractation");
    assertThat(done.text()).contains("Rétractation enregistrée");
  }

  private static void confirmTwice(String id, long paid) {
    for (int i = 0; i < 2; i++) {
      Answer confirmed =
          ADMIN.client().post("/api/admin/retractations/" + id + "/confirmer", Map.of());
      assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
      assertThat(confirmed.json().at("/retractation/decision/remboursement").asLong())
          .isEqualTo(paid);
      assertThat(confirmed.json().at("/retractation/statut").asText()).isEqualTo("ANNULEE");
    }
  }

  private static void assertGivenBack(String order, long paid) {
    String refunds = "refunds r JOIN payments p ON p.id = r.paymentId WHERE p.commandeId = ?";
    Awaitility.await()
        .until(() -> TestSql.count(refunds + " AND r.status = 'SUCCEEDED'", order) == 2);
    assertThat(TestSql.count(refunds, order)).isEqualTo(2);
    assertThat(TestSql.number("SELECT SUM(r.amount) FROM " + refunds, order)).isEqualTo(paid);
    assertThat(TestSql.number("SELECT SUM(refundable) FROM payments WHERE commandeId = ?", order))
        .isZero();
  }

  private static void assertCreditedOnce(String order, long paid) {
    String notes = "credit_notes n JOIN invoices i ON i.id = n.invoiceId WHERE i.commandeId = ?";
    assertThat(TestSql.count(notes, order)).isEqualTo(1);
    assertThat(TestSql.number("SELECT SUM(n.amount) FROM " + notes, order)).isEqualTo(paid);
    assertThat(
            TestSql.count(
                "credit_note_parts c JOIN invoices i ON i.id = c.invoiceId"
                    + " WHERE i.commandeId = ? AND c.amount = i.amount",
                order))
        .isEqualTo(2);
    assertThat(TestSql.count("invoices WHERE commandeId = ? AND status = 'CANCELLED'", order))
        .isEqualTo(2);
    Awaitility.await()
        .until(
            () ->
                TestSql.number(
                        "SELECT COALESCE(SUM(c.amount), 0) FROM refund_credits c"
                            + " JOIN credit_notes n ON n.id = c.creditNoteId"
                            + " JOIN invoices i ON i.id = n.invoiceId WHERE i.commandeId = ?",
                        order)
                    == paid);
  }

  private boolean isCreditNote(Received mail) {
    return mail.subject().contains("avoir");
  }

  private static JsonNode teamLine(String order) {
    for (JsonNode line :
        ADMIN.client().get("/api/admin/retractations").json().path("retractations")) {
      if (line.path("commandeId").asText().equals(order)) return line;
    }
    throw new AssertionError("no line of the order");
  }
}
