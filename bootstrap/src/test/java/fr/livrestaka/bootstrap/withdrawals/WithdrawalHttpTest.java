package fr.livrestaka.bootstrap.withdrawals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.payments.TestOrders;
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

/** An author withdraws from a contract: by the mailed link, by number and address, or signed in. */
class WithdrawalHttpTest {
  private static final String SEARCH = "/api/public/retractation";
  private static final String PAGES = "/api/public/retractations/";
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestClient stranger = TestProgram.shared().client();
  private final TestMails mailbox = TestMails.of(TestProgram.shared());
  private final Person lina = People.register();
  private final String order = TestOrders.place(lina, "Les dunes <1>");

  @Test
  void theStoryFromPaymentToAcknowledgement() {
    pay();
    Received invoice = mailbox.await(lina.email(), "Votre facture");
    assertThat(invoice.text()).contains("Renoncer au contrat ici");
    String link =
        invoice.links().stream().filter(one -> one.contains(PAGES)).findFirst().orElseThrow();

    TestBrowser.Page declaration = new TestBrowser(TestProgram.shared()).open(link);
    assertThat(declaration.text())
        .contains("Renoncer au contrat ici", "Les dunes &lt;1&gt;", order, lina.email())
        .doesNotContain("<script", "motif :");
    assertThat(declaration.press("Continuer", Map.of("email", "nobody")).answer().status())
        .isEqualTo(400);
    TestBrowser.Page confirmation =
        declaration.press("Continuer", Map.of("nom", "Lina <M>", "email", lina.email()));
    assertThat(confirmation.buttons()).containsExactly("Confirmer la rétractation");
    assertThat(TestSql.count("withdrawals WHERE commandeId = ?", order)).isZero();
    TestBrowser.Page acknowledged = confirmation.press("Confirmer la rétractation");
    assertThat(acknowledged.answer().status()).isEqualTo(200);
    assertThat(acknowledged.text())
        .contains("Rétractation enregistrée", "Lina &lt;M&gt;", "heure de Paris");
    assertThat(confirmation.press("Confirmer la rétractation").text())
        .contains("Rétractation enregistrée");

    Received receipt = mailbox.await(lina.email(), "Accusé de réception de votre rétractation");
    assertThat(receipt.text()).contains("Lina <M>", "Les dunes <1>", order, "heure de Paris");
    assertThat(TestSql.count("withdrawals WHERE commandeId = ? AND way = 'LINK'", order))
        .isEqualTo(1);
    assertThat(TestSql.audited(lina.email(), "WITHDRAWAL_DECLARED", order)).isEqualTo(1);
    Awaitility.await()
        .until(
            () ->
                TestSql.count(
                        "notifications WHERE userId = ? AND title = 'Rétractation reçue'",
                        ADMIN.id())
                    > 0);
    JsonNode line = teamLine();
    assertThat(line.path("intacte").asBoolean()).isTrue();
    assertThat(line.at("/proposition/remboursement").asLong()).isEqualTo(paid());
    assertThat(line.at("/proposition/du").asLong()).isZero();
    assertThat(line.at("/proposition/raison").asText()).isEqualTo("NOT_INFORMED");
    assertThat(line.at("/proposition/explication").asText()).contains("L221-20");
    confirmedTwiceIsRefundedAndCreditedOnce(line.at("/declaration/id").asText());
    Answer shown = lina.client().get("/api/commandes/" + order + "/retractation");
    assertThat(shown.json().at("/retractation/declaration/voie").asText()).isEqualTo("LINK");
  }

  private void confirmedTwiceIsRefundedAndCreditedOnce(String id) {
    String path = "/api/admin/retractations/" + id + "/confirmer";
    assertThat(lina.client().post(path, Map.of()).status()).isEqualTo(403);
    for (int i = 0; i < 2; i++) {
      Answer confirmed = ADMIN.client().post(path, Map.of());
      assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
      assertThat(confirmed.json().at("/retractation/decision/remboursement").asLong())
          .isEqualTo(paid());
      assertThat(confirmed.json().at("/retractation/statut").asText()).isEqualTo("ANNULEE");
    }
    mailbox.await(lina.email(), "Votre avoir");
    Awaitility.await()
        .until(
            () ->
                TestSql.count(
                        "refunds r JOIN payments p ON p.id = r.paymentId WHERE p.commandeId = ?"
                            + " AND r.status = 'SUCCEEDED'",
                        order)
                    == 1);
    assertThat(
            TestSql.number(
                "SELECT SUM(n.amount) FROM credit_notes n JOIN invoices i ON i.id = n.invoiceId"
                    + " WHERE i.commandeId = ?",
                order))
        .isEqualTo(paid());
    assertThat(
            TestSql.count(
                "credit_notes n JOIN invoices i ON i.id = n.invoiceId WHERE i.commandeId = ?",
                order))
        .isEqualTo(1);
    assertThat(TestSql.audited(ADMIN.email(), "WITHDRAWAL_CONFIRMED", order)).isEqualTo(1);
    assertThat(ADMIN.client().post("/api/admin/retractations/none/confirmer", Map.of()).status())
        .isEqualTo(404);
  }

  @Test
  void theAnswerIsTheSameWhetherTheOrderExistsOrNot() {
    TestBrowser.Page search =
        new TestBrowser(TestProgram.shared()).open(SEARCH + "?commande=" + order);
    assertThat(search.text()).contains(order);
    String nobodys = UUID.randomUUID().toString();
    String known = ask(search, order, lina.email());
    assertThat(ask(search, order, "autre@example.org")).isEqualTo(known);
    assertThat(ask(search, nobodys, lina.email())).isEqualTo(known);
    assertThat(search.press("Recevoir le lien", Map.of("email", "x")).answer().status())
        .isEqualTo(400);
    Received mail = mailbox.await(lina.email(), "Renoncer au contrat de votre commande");
    String link =
        mail.links().stream().filter(one -> one.contains(PAGES)).findFirst().orElseThrow();
    assertThat(new TestBrowser(TestProgram.shared()).open(link).text())
        .as("nothing is paid yet")
        .contains("Aucun contrat");
    assertThat(mailbox.to("autre@example.org")).isEmpty();
  }

  @Test
  void theSignedInAuthorDeclaresAndNobodyElseDoes() {
    String path = "/api/commandes/" + order + "/retractation";
    Map<String, Object> body = Map.of("nom", "Lina Moreau", "email", lina.email());
    assertThat(lina.client().post(path, body).status()).as("no contract").isEqualTo(409);
    pay();
    Answer shown = lina.client().get(path);
    assertThat(shown.json().at("/retractation/possible").asBoolean()).isTrue();
    assertThat(shown.json().at("/retractation/fonctionObligatoire").asBoolean()).isTrue();
    assertThat(shown.json().at("/retractation/dernierJour").asText()).hasSize(10);
    assertThat(shown.json().at("/retractation/declaration").isNull()).isTrue();
    assertThat(lina.client().post(path, Map.of("nom", "Lina")).status()).isEqualTo(400);
    assertThat(stranger.post(path, body).status()).isEqualTo(401);
    assertThat(People.register().client().post(path, body).status()).isEqualTo(404);
    assertThat(People.register().client().get(path).status()).isEqualTo(404);
    Answer declared = lina.client().post(path, body);
    assertThat(declared.status()).as(declared.text()).isEqualTo(200);
    String id = declared.json().at("/retractation/declaration/id").asText();
    assertThat(id).isNotBlank();
    assertThat(lina.client().get("/api/admin/retractations").status()).isEqualTo(403);
  }

  @Test
  void unknownLinksAreNotFound() {
    for (String token : new String[] {"x", "x".repeat(64)}) {
      assertThat(stranger.get(PAGES + token + "/page").status()).isEqualTo(404);
      for (String step : new String[] {"/page", "/page/confirmer"}) {
        assertThat(
                stranger
                    .send(
                        "POST",
                        PAGES + token + step,
                        "nom=Lina&email=lina%40example.org",
                        "application/x-www-form-urlencoded")
                    .status())
            .isEqualTo(404);
      }
    }
  }

  private static String ask(TestBrowser.Page search, String number, String email) {
    Answer answer =
        search.press("Recevoir le lien", Map.of("commande", number, "email", email)).answer();
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.text();
  }

  private void pay() {
    String session =
        lina.client()
            .post("/api/payments/create-checkout-session", Map.of("commandeId", order))
            .json()
            .path("sessionId")
            .asText();
    TestProgram.shared().client().send("POST", "/dev/pay/" + session + "/pay", null, null);
  }

  private long paid() {
    return TestSql.number("SELECT SUM(amount) FROM payments WHERE commandeId = ?", order);
  }

  private JsonNode teamLine() {
    for (JsonNode line :
        ADMIN.client().get("/api/admin/retractations").json().path("retractations")) {
      if (line.path("commandeId").asText().equals(order)) return line;
    }
    throw new AssertionError("no line of the order");
  }
}
