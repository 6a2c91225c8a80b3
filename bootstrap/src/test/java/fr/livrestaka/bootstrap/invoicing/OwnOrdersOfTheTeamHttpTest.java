package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.payments.TestOrders;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an administrator has ordered himself is for a colleague to act on. */
class OwnOrdersOfTheTeamHttpTest {
  private static final Person COLLEAGUE = People.withRole("ADMIN");

  private final Person admin = People.withRole("ADMIN");
  private final String order = TestOrders.place(admin, "Les dunes");
  private final String orders = "/api/admin/commandes/" + order;

  @Test
  void heNeitherInvoicesItNorActsOnItsInvoice() {
    refused(admin.client().post(orders + "/facture", Map.of()));
    Answer issued = COLLEAGUE.client().post(orders + "/facture", Map.of());
    assertThat(issued.status()).as(issued.text()).isEqualTo(201);
    String invoice = "/api/admin/factures/" + issued.json().path("facture").path("id").asText();
    Map<String, Object> paid = Map.of("statut", "PAYEE", "moyen", "ESPECES");
    Map<String, Object> cancelled = Map.of("statut", "ANNULEE");
    Map<String, Object> credit = Map.of("id", fresh(), "reason", "Geste");
    Map<String, Object> correction = Map.of("id", fresh(), "reason", "Nom", "nom", "Ana Roche");

    refused(admin.client().put(invoice, paid));
    refused(admin.client().put(invoice, cancelled));
    refused(admin.client().post(invoice + "/avoirs", credit));
    refused(admin.client().post(invoice + "/rectificatives", correction));

    assertThat(COLLEAGUE.client().post(invoice + "/rectificatives", correction).status())
        .isEqualTo(201);
    assertThat(COLLEAGUE.client().put(invoice, paid).status()).isEqualTo(200);
    assertThat(COLLEAGUE.client().post(invoice + "/avoirs", credit).status()).isEqualTo(201);
    assertThatHeLeftNothingInTheLog();
  }

  @Test
  void heGivesHimselfNoMoneyBack() {
    pay();
    Map<String, Object> refund = Map.of("id", fresh(), "amount", 10_000);
    refused(admin.client().post(orders + "/remboursements", refund));

    assertThat(TestSql.number("SELECT refundable FROM payments WHERE commandeId = ?", order))
        .isEqualTo(35_000);
    assertThat(COLLEAGUE.client().post(orders + "/remboursements", refund).status()).isEqualTo(202);
    assertThatHeLeftNothingInTheLog();
  }

  @Test
  void heWithdrawsAsAnybodyAndDoesNotConfirmIt() {
    pay();
    Answer declared =
        admin
            .client()
            .post(
                "/api/commandes/" + order + "/retractation",
                Map.of("nom", "Ana Roche", "email", admin.email()));
    assertThat(declared.status()).as(declared.text()).isEqualTo(200);
    String confirm =
        "/api/admin/retractations/"
            + TestSql.text("SELECT id FROM withdrawals WHERE commandeId = ?", order)
            + "/confirmer";
    refused(admin.client().post(confirm, Map.of()));
    Answer confirmed = COLLEAGUE.client().post(confirm, Map.of());
    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    assertThatHeLeftNothingInTheLog();
  }

  @Test
  void heDoesNotDeleteIt() {
    refused(admin.client().delete(orders));
    assertThat(TestSql.count("commandes WHERE id = ?", order)).isEqualTo(1);
    assertThat(COLLEAGUE.client().delete(orders).status()).isEqualTo(200);
    assertThatHeLeftNothingInTheLog();
  }

  private void pay() {
    String session =
        admin
            .client()
            .post("/api/payments/create-checkout-session", Map.of("commandeId", order))
            .json()
            .path("sessionId")
            .asText();
    TestProgram.shared().client().send("POST", "/dev/pay/" + session + "/pay", null, null);
  }

  private static void refused(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(answer.json().path("error").asText()).isEqualTo("Commande personnelle");
    assertThat(answer.json().path("message").asText()).contains("quelqu'un d'autre");
  }

  private void assertThatHeLeftNothingInTheLog() {
    assertThat(
            TestSql.count(
                "audit_logs WHERE adminEmail = ? AND action IN ('INVOICE_GENERATED',"
                    + " 'INVOICE_UPDATED', 'INVOICE_CANCELLED', 'PAYMENT_REFUNDED',"
                    + " 'WITHDRAWAL_CONFIRMED', 'COMMAND_DELETED')",
                admin.email()))
        .isZero();
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
