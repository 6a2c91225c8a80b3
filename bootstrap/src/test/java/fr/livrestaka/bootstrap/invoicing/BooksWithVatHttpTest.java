package fr.livrestaka.bootstrap.invoicing;

import static fr.livrestaka.bootstrap.invoicing.VatSeller.FACTURES;
import static fr.livrestaka.bootstrap.invoicing.VatSeller.amounts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.invoicing.fec.FecReader;
import fr.livrestaka.domain.invoicing.register.BookKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The books of a seller with 20 % VAT: an order that is paid and partly refunded. */
class BooksWithVatHttpTest {
  @TempDir private Path archives;

  private final VatSeller seller = new VatSeller();
  private final TestProgram program = seller.program;
  private final TestClient admin = seller.admin;
  private final TestClient client = seller.client;
  private final String order = seller.order;

  @AfterEach
  void stop() {
    seller.stop();
  }

  @Test
  void moneyAndVatAreExportedAndAllIsSoundUntilAnInvoiceLacks() {
    seller.refund(6_000);
    JsonNode books = seller.export("json").json();
    String number = books.path("invoices").get(0).path("number").asText();

    assertThat(amounts(books.path("invoices"))).isEqualTo("20: 29167 + 5833 = 35000");
    assertThat(amounts(books.path("creditNotes"))).isEqualTo("20: -5000 + -1000 = -6000");
    assertThat(amounts(books.path("payments"))).isEqualTo("20: 29167 + 5833 = 35000");
    assertThat(amounts(books.path("refunds"))).isEqualTo("20: -5000 + -1000 = -6000");
    assertThat(books.path("payments").get(0).path("invoice").asText()).isEqualTo(number);
    assertThat(books.path("refunds").get(0).path("invoice").asText()).isEqualTo(number);
    assertThat(amounts(books.path("vatByRate"))).isEqualTo("20: 24167 + 4833 = 29000");
    assertThat(amounts(books.path("vatDue"))).isEqualTo("20: 24167 + 4833 = 29000");
    JsonNode reporting = books.path("eReporting");
    assertThat(amounts(reporting.path("sales"))).isEqualTo("20: 24167 + 4833 = 29000");
    assertThat(amounts(reporting.path("payments"))).isEqualTo("20: 24167 + 4833 = 29000");
    assertThat(seller.export("csv").text())
        .contains(";" + number + ";20;291,67;58,33;350,00;\r\n")
        .contains(";" + number + ";20;-50,00;-10,00;-60,00;\r\n")
        .contains("\r\nTVA;;;;;20;241,67;48,33;290,00;\r\n");

    JsonNode sound = verify();
    assertThat(sound.path("sound").asBoolean()).as(sound.toString()).isTrue();
    assertThat(sound.path("message").asText()).isEqualTo("Toutes les factures sont intactes");
    String kept = sound.path("lastHashes").path("register").asText();
    assertThat(kept).matches("[0-9a-f]{64}").isNotEqualTo("0".repeat(64));
    assertThat(runTheCommand()).isZero();
    String payment = addPaymentWithoutInvoice();
    JsonNode incomplete = verify();
    assertThat(incomplete.path("sound").asBoolean()).isFalse();
    assertThat(incomplete.path("faults")).isEmpty();
    assertThat(incomplete.path("message").asText()).contains("n'ont pas de facture");
    assertThat(incomplete.path("paymentsWithoutInvoice")).hasSize(1);
    assertThat(incomplete.path("paymentsWithoutInvoice").get(0).asText()).isEqualTo(payment);
    assertThat(runTheCommand()).isEqualTo(1);

    Answer healed = admin.post(FACTURES + "/heal", Map.of());
    assertThat(healed.status()).as(healed.text()).isEqualTo(200);
    assertThat(healed.json().path("factures")).hasSize(1);
    String former = addPaidOrderWithoutAmount();
    JsonNode whole = verify();
    assertThat(whole.path("sound").asBoolean()).as(whole.toString()).isTrue();
    assertThat(whole.path("paidOrdersWithoutAmount").get(0).asText()).isEqualTo(former);
    assertThat(runTheCommand("--expect", kept)).isZero();
    assertThat(runTheCommand("--expect", "f".repeat(64))).isEqualTo(1);
    assertThat(runTheCommand("--expect", "all")).isEqualTo(2);
    assertThat(admin.get(FACTURES + "/verify?expect=" + kept).json().path("sound").asBoolean())
        .isTrue();
    assertThat(admin.get(FACTURES + "/verify?expect=all").status()).isEqualTo(400);
  }

  @Test
  void theEntriesAreAFileThatAnAuditorReads() throws IOException {
    seller.refund(6_000);
    String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    String period = "?from=" + today + "&to=" + today;
    Answer answer = admin.get(FACTURES + "/fec" + period);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/plain; charset=ISO-8859-15");
    String name = answer.header("Content-Disposition").replaceAll(".*filename=\"|\"$", "");
    FecReader read = new FecReader(name, answer.response().body());
    assertThat(read.faults()).isEmpty();
    assertThat(read.balance("411")).isZero();
    assertThat(read.balance("706")).isEqualByComparingTo("-241.67");
    assertThat(read.balance("44571")).isEqualByComparingTo("-48.33");
    assertThat(read.balance("44574")).isZero();
    assertThat(read.balance("517")).isEqualByComparingTo("290.00");
    assertThat(read.column("EcritureLib")).anyMatch(text -> text.startsWith("Règlement FACT-"));
    assertThat(seller.run("verify-accounts", "--from", today, "--to", today)).isZero();

    Answer described = admin.get(FACTURES + "/fec/description" + period);
    assertThat(described.header("Content-Disposition"))
        .contains(name.replace(".txt", "-description.txt"));
    Path folder = archives.resolve("fec");
    String[] export = {"export-accounts", "--from", today, "--to", today, folder.toString()};
    assertThat(seller.run(export)).isZero();
    assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(answer.response().body());
    assertThat(Files.readAllBytes(folder.resolve(name.replace(".txt", "-description.txt"))))
        .isEqualTo(described.response().body());
    assertThat(seller.run(export)).as("nothing is overwritten").isEqualTo(1);
    assertThat(admin.get(FACTURES + "/fec/description?from=" + today).status()).isEqualTo(400);

    assertThat(admin.get(FACTURES + "/fec?from=" + today).status()).isEqualTo(400);
    assertThat(admin.get(FACTURES + "/fec?from=hier&to=" + today).status()).isEqualTo(400);
    assertThat(client.get(FACTURES + "/fec" + period).status()).isEqualTo(403);
    assertThat(program.client().get(FACTURES + "/fec" + period).status()).isEqualTo(401);
    assertThat(seller.run("verify-accounts", "--from", "hier", "--to", today)).isEqualTo(2);
    assertThat(seller.run("verify-accounts", "--from", today)).isEqualTo(2);
  }

  private int runTheCommand(String... arguments) {
    return seller.run(
        Stream.concat(Stream.of("verify-invoices"), Stream.of(arguments)).toArray(String[]::new));
  }

  private String addPaymentWithoutInvoice() {
    String id = UUID.randomUUID().toString();
    seller.sql(
        "INSERT INTO payments (id, commandeId, stripeSessionId, amount, refundable, paidAt)"
            + " VALUES (?, ?, ?, 100, 100, NOW(3))",
        id,
        order,
        id);
    enter(BookKind.PAYMENT, id);
    return id;
  }

  private String addPaidOrderWithoutAmount() {
    String id = UUID.randomUUID().toString();
    seller.sql(
        "INSERT INTO commandes (id, userId, titre, paymentStatus, updatedAt)"
            + " SELECT ?, userId, titre, 'paid', updatedAt FROM commandes WHERE id = ?",
        id,
        order);
    enter(BookKind.ORDER, id);
    return id;
  }

  /** As the program does with rows of its own. */
  private void enter(BookKind kind, String id) {
    program
        .bean(Transactions.class)
        .writing(() -> program.bean(BookChanges.class).changed(kind, id));
  }

  private JsonNode verify() {
    return admin.get(FACTURES + "/verify").json();
  }
}
