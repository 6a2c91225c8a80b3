package fr.livrestaka.bootstrap.withdrawals;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.payments.TestOrders;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestMails.Received;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** After the payment the contract is confirmed by mail and can be fetched by both sides. */
class ContractHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final TestMails mailbox = TestMails.of(TestProgram.shared());
  private final Person lina = People.register();
  private final String order = TestOrders.place(lina, "Les dunes");

  @Test
  void theContractIsConfirmedAndArchived() {
    Answer priced =
        ADMIN
            .client()
            .post(
                "/api/admin/commandes/" + order + "/estimation",
                Map.of("pagesVerifiees", 180, "prixFinal", 33_000));
    assertThat(priced.status()).as(priced.text()).isEqualTo(201);
    String session =
        lina.client()
            .post("/api/payments/create-checkout-session", Map.of("commandeId", order))
            .json()
            .path("sessionId")
            .asText();
    TestProgram.shared().client().send("POST", "/dev/pay/" + session + "/pay", null, null);

    Received mail = mailbox.await(lina.email(), "Confirmation de votre contrat");
    assertThat(mail.text())
        .contains("Les dunes", order, "Prix total", "Renoncer au contrat ici", "médiateur");
    assertThat(mail.links()).anyMatch(link -> link.contains("/api/public/retractations/"));

    Answer own = lina.client().get("/api/commandes/" + order + "/contrat");
    assertThat(own.status()).isEqualTo(200);
    assertThat(own.text()).startsWith("%PDF");
    Answer teams = ADMIN.client().get("/api/admin/commandes/" + order + "/contrat");
    assertThat(teams.text()).isEqualTo(own.text());
    assertThat(TestSql.count("written_contracts WHERE commandeId = ? AND pdfHash <> ''", order))
        .isEqualTo(1);
    Person stranger = People.register();
    assertThat(stranger.client().get("/api/commandes/" + order + "/contrat").status())
        .isEqualTo(404);
    assertThat(stranger.client().get("/api/admin/commandes/" + order + "/contrat").status())
        .isEqualTo(403);
    assertThat(TestProgram.shared().client().get("/api/commandes/" + order + "/contrat").status())
        .isEqualTo(401);
  }
}
