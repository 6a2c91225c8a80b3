package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.command.ProgramCommand;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.invoicing.fec.FecReader;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The books of a seller with 20 % VAT: an order that is paid and partly refunded. */
class BooksWithVatHttpTest {
  private static final String FACTURES = "/api/admin/factures";

  @TempDir private Path archives;

  private final TestProgram program =
      TestProgram.start(TestDatabase.newSchema(), Map.of("SELLER_VAT_REGIME", "standard"));
  private final TestClient admin = signIn("contact@staka.fr", "Administrer-2026");
  private final TestClient client = register();
  private final String order = paid(place());

  @AfterEach
  void stop() {
    program.stop();
  }

  @Test
  void moneyAndVatAreExportedAndAllIsSoundUntilAnInvoiceLacks() {
    refund(6_000);
    JsonNode books = export("json").json();
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
    assertThat(export("csv").text())
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
  void whatABankTookAndWhatCameByHandIsInTheBooks() throws IOException {
    String payment = paymentOf(order);
    sql(
        "INSERT INTO disputes (id, paymentId, amount, reason, status, funds, isOpen, openedAt,"
            + " asOf, lostAt) VALUES ('dp_1', ?, 35000, 'fraudulent', 'lost', 'WITHDRAWN', 0,"
            + " NOW(3), NOW(3), NOW(3))",
        payment);
    JsonNode lost = export("json").json();
    assertThat(amounts(lost.path("disputes"))).isEqualTo("20: -29167 + -5833 = -35000");
    assertThat(amounts(lost.path("eReporting").path("payments"))).endsWith("= 0");
    assertThat(export("csv").text()).contains("CONTESTATION;dp_1;");
    JsonNode figures = admin.get("/api/admin/stats").json().path("revenue");
    assertThat(figures.get(11).asDouble()).isZero();

    String unpaid = place();
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
    JsonNode books = export("json").json();
    assertThat(amounts(books.path("payments"))).isEqualTo("20: 58334 + 11666 = 70000");
    assertThat(amounts(books.path("eReporting").path("payments")))
        .isEqualTo("20: 29167 + 5833 = 35000");

    admin.put(FACTURES + "/" + invoice, Map.of("statut", "EN_ATTENTE"));
    assertThat(amounts(export("json").json().path("payments")))
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
    assertThat(run("archive-payments", "--year", year, file.toString())).isZero();
    assertThat(Files.readString(file)).contains(";Encaissement;", ";Annulation;", invoice);
    assertThat(run("archive-payments", "--year", year, file.toString())).isEqualTo(1);
    assertThat(run("archive-payments", file.toString())).isEqualTo(2);

    assertThat(run("verify-payments")).isZero();
    assertThat(run("verify-payments", "--expect", "f".repeat(64))).isEqualTo(1);
    sql("UPDATE hand_payments SET amount = amount - 100 WHERE invoiceId = ?", invoice);
    assertThat(run("verify-payments")).isEqualTo(1);
  }

  @Test
  void theEntriesAreAFileThatAnAuditorReads() throws IOException {
    refund(6_000);
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
    assertThat(run("verify-accounts", "--from", today, "--to", today)).isZero();

    Answer described = admin.get(FACTURES + "/fec/description" + period);
    assertThat(described.header("Content-Disposition"))
        .contains(name.replace(".txt", "-description.txt"));
    Path folder = archives.resolve("fec");
    String[] export = {"export-accounts", "--from", today, "--to", today, folder.toString()};
    assertThat(run(export)).isZero();
    assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(answer.response().body());
    assertThat(Files.readAllBytes(folder.resolve(name.replace(".txt", "-description.txt"))))
        .isEqualTo(described.response().body());
    assertThat(run(export)).as("nothing is overwritten").isEqualTo(1);
    assertThat(admin.get(FACTURES + "/fec/description?from=" + today).status()).isEqualTo(400);

    assertThat(admin.get(FACTURES + "/fec?from=" + today).status()).isEqualTo(400);
    assertThat(admin.get(FACTURES + "/fec?from=hier&to=" + today).status()).isEqualTo(400);
    assertThat(client.get(FACTURES + "/fec" + period).status()).isEqualTo(403);
    assertThat(program.client().get(FACTURES + "/fec" + period).status()).isEqualTo(401);
    assertThat(run("verify-accounts", "--from", "hier", "--to", today)).isEqualTo(2);
    assertThat(run("verify-accounts", "--from", today)).isEqualTo(2);
  }

  private int runTheCommand(String... arguments) {
    return run(
        Stream.concat(Stream.of("verify-invoices"), Stream.of(arguments)).toArray(String[]::new));
  }

  private int run(String... arguments) {
    return ProgramCommand.commandLine(() -> fail("no command was named"), this::with)
        .execute(arguments);
  }

  private <T> int with(Class<T> part, ToIntFunction<T> work) {
    return work.applyAsInt(program.beans(part).iterator().next());
  }

  private TestClient signIn(String email, String password) {
    Answer signed = program.client().post("/api/auth/login", People.credentials(email, password));
    assertThat(signed.status()).as(signed.text()).isEqualTo(200);
    return program.client().withToken(signed.json().path("token").asText());
  }

  private TestClient register() {
    String email = People.freshEmail();
    program.client().post("/api/auth/register", People.registration(email));
    return signIn(email, People.PASSWORD);
  }

  /** The seeded KDP pack, 350 €. */
  private String place() {
    String pack = "";
    for (JsonNode tariff : client.get("/api/tarifs").json().path("data")) {
      if (tariff.path("nom").asText().contains("KDP")) pack = tariff.path("id").asText();
    }
    Answer placed = client.post("/api/commandes", Map.of("titre", "Les rochers", "packType", pack));
    return placed.json().path("commande").path("id").asText();
  }

  private String paid(String id) {
    Answer session = client.post("/api/payments/create-checkout-session", Map.of("commandeId", id));
    String path = "/dev/pay/" + session.json().path("sessionId").asText() + "/pay";
    assertThat(program.client().send("POST", path, null, null).status()).isEqualTo(303);
    return id;
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

  private void refund(int cents) {
    Answer refunded =
        admin.post(
            "/api/admin/commandes/" + order + "/remboursements",
            Map.of("id", UUID.randomUUID().toString(), "amount", cents));
    assertThat(refunded.status()).as(refunded.text()).isEqualTo(202);
    Awaitility.await().until(() -> export("json").json().path("creditNotes").size() == 1);
  }

  private String addPaymentWithoutInvoice() {
    String id = UUID.randomUUID().toString();
    sql(
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
    sql(
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

  private void sql(String statement, Object... values) {
    program
        .bean(Transactions.class)
        .write(() -> program.bean(Statements.class).update(statement, values));
  }

  private JsonNode verify() {
    return admin.get(FACTURES + "/verify").json();
  }

  private Answer export(String format) {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    Answer books =
        admin.get(
            FACTURES
                + "/export?from=%s&to=%s&format=%s"
                    .formatted(today.minusDays(1), today.plusDays(1), format));
    assertThat(books.status()).as(books.text()).isEqualTo(200);
    return books;
  }

  /** Rate and amounts of the only line; of the lines of one day's sums, where midnight came. */
  private static String amounts(JsonNode lines) {
    long net = 0;
    long tax = 0;
    long total = 0;
    for (JsonNode line : lines) {
      net += line.path("net").asLong();
      tax += line.path("tax").asLong();
      total += line.path("total").asLong();
    }
    return "%d: %d + %d = %d".formatted(lines.path(0).path("vatRate").asInt(-1), net, tax, total);
  }
}
