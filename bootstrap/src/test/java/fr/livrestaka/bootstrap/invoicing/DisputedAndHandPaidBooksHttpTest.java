package fr.livrestaka.bootstrap.invoicing;

import static fr.livrestaka.bootstrap.invoicing.VatSeller.FACTURES;
import static fr.livrestaka.bootstrap.invoicing.VatSeller.amounts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.shared.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bank took and what was paid by hand, in the books of a seller with 20 % VAT. */
class DisputedAndHandPaidBooksHttpTest {
  @TempDir private Path archives;

  private final VatSeller seller = new VatSeller();
  private final TestProgram program = seller.program;
  private final TestClient admin = seller.admin;
  private final String order = seller.order;

  @AfterEach
  void stop() {
    seller.stop();
  }

  @Test
  void whatABankTookAndWhatCameByHandIsInTheBooks() throws IOException {
    String payment = paymentOf(order);
    seller.sql(
        "INSERT INTO disputes (id, paymentId, amount, reason, status, funds, isOpen, openedAt, asOf,"
            + " lostAt) VALUES ('dp_1', ?, 35000, 'fraudulent', 'lost', 'WITHDRAWN', 0, NOW(3),"
            + " NOW(3), NOW(3))",
        payment);
    JsonNode lost = seller.export("json").json();
    assertThat(amounts(lost.path("disputes"))).isEqualTo("20: -29167 + -5833 = -35000");
    assertThat(amounts(lost.path("eReporting").path("payments"))).endsWith("= 0");
    assertThat(seller.export("csv").text()).contains("CONTESTATION;dp_1;");
    JsonNode figures = admin.get("/api/admin/stats").json().path("revenue");
    assertThat(figures.get(11).asDouble()).isZero();

    String unpaid = seller.place();
    String invoice =
        admin
            .post("/api/admin/commandes/" + unpaid + "/facture", Map.of())
            .json()
            .path("facture")
            .path("id")
            .asText();
    Answer marked =
        admin.put(
            FACTURES + "/" + invoice,
            Map.of("statut", "PAYEE", "moyen", "VIREMENT", "reference", "VIR 42"));
    assertThat(marked.status()).as(marked.text()).isEqualTo(200);
    JsonNode received = marked.json().path("reglement");
    assertThat(received.path("moyen").asText()).isEqualTo("VIREMENT");
    assertThat(received.path("reference").asText()).isEqualTo("VIR 42");
    assertThat(received.path("amount").asLong()).isEqualTo(35_000);
    JsonNode books = seller.export("json").json();
    assertThat(amounts(books.path("payments"))).isEqualTo("20: 58334 + 11666 = 70000");
    assertThat(amounts(books.path("eReporting").path("payments")))
        .isEqualTo("20: 29167 + 5833 = 35000");

    admin.put(FACTURES + "/" + invoice, Map.of("statut", "EN_ATTENTE"));
    assertThat(amounts(seller.export("json").json().path("payments")))
        .isEqualTo("20: 29167 + 5833 = 35000");
    assertThat(admin.get(FACTURES + "/" + invoice).json().path("reglement").isObject()).isFalse();
    assertThat(
            admin
                .put(
                    FACTURES + "/" + invoice,
                    Map.of("statut", "PAYEE", "date", LocalDate.now().plusDays(2).toString()))
                .status())
        .isEqualTo(400);
    assertThat(
            admin
                .put(FACTURES + "/" + invoice, Map.of("statut", "PAYEE", "moyen", "TROC"))
                .status())
        .isEqualTo(400);
    sealedPaymentsAreProvenAndArchived(invoice);
  }

  private void sealedPaymentsAreProvenAndArchived(String invoice) throws IOException {
    Path file = archives.resolve("archive.txt");
    String year = Integer.toString(LocalDate.now(ZoneId.of("Europe/Paris")).getYear());
    assertThat(seller.run("archive-payments", "--year", year, file.toString())).isZero();
    assertThat(Files.readString(file)).contains(";Encaissement;", ";Annulation;", invoice);
    assertThat(seller.run("archive-payments", "--year", year, file.toString())).isEqualTo(1);
    assertThat(seller.run("archive-payments", file.toString())).isEqualTo(2);

    assertThat(seller.run("verify-payments")).isZero();
    assertThat(seller.run("verify-payments", "--expect", "f".repeat(64))).isEqualTo(1);
    seller.sql("UPDATE hand_payments SET amount = amount - 100 WHERE invoiceId = ?", invoice);
    assertThat(seller.run("verify-payments")).isEqualTo(1);
  }

  private String paymentOf(String paidOrder) {
    return program
        .bean(Transactions.class)
        .write(
            () ->
                program
                    .bean(Statements.class)
                    .query(
                        "SELECT id FROM payments WHERE commandeId = ?",
                        row -> row.getString("id"),
                        paidOrder))
        .getFirst();
  }
}
