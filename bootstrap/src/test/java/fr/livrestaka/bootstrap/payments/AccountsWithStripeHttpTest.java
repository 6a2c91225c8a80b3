package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.pricing.TariffFixtures;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.command.ProgramCommand;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.invoicing.fec.FecReader;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.stripe.testing.StripeStub;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The books of some days with all that can happen to money, with a Stripe on the loopback address:
 * a refund, a dispute that is lost, a transfer to the seller's bank, Stripe's fees and a payout.
 */
class AccountsWithStripeHttpTest {
  private static final Tariff PACK = TariffFixtures.pack();
  private static final Pattern CHECKOUT = Pattern.compile("metadata\\[checkoutId]=([^&\\s]+)");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

  private final StripeStub stripe = StripeStub.start();
  private final TestProgram program =
      TestProgram.startInProduction(
          TestDatabase.newSchema(),
          Map.of(
              "STRIPE_SECRET_KEY",
              StripeStub.KEY,
              "STRIPE_WEBHOOK_SECRET",
              "whsec_test",
              "STRIPE_API_BASE",
              stripe.address(),
              "SELLER_VAT_REGIME",
              "standard",
              "SELLER_VAT_NUMBER",
              "FR44732829320"));
  private final TestClient lina = register(People.freshEmail());
  private final TestClient admin = admin();

  @BeforeEach
  void sell() {
    program.bean(Transactions.class).writing(() -> program.bean(Tariffs.class).add(PACK));
  }

  @AfterEach
  void stop() {
    program.stop();
    stripe.close();
  }

  @Test
  void entriesInvoicesPaymentsAndTheBalanceAtStripeAgree() {
    String refunded = paid();
    paid(this::dispute);
    byTransfer(TODAY.minusDays(1));
    Answer asked =
        admin.post(
            "/api/admin/commandes/" + refunded + "/remboursements",
            Map.of("id", UUID.randomUUID().toString(), "amount", 6_000));
    assertThat(asked.status()).as(asked.text()).isEqualTo(202);
    await().until(() -> books().path("creditNotes").size() == 1);
    await().until(() -> books().path("refunds").size() == 1);
    await().until(() -> books().path("disputes").size() == 1);
    moved("refund", -6_000, 0);
    moved("dispute", -35_000, 1_500);
    moved("payout", -20_000, 0);

    Answer file = admin.get("/api/admin/factures/fec" + period());
    assertThat(file.status()).as(file.text()).isEqualTo(200);
    String name = file.header("Content-Disposition").replaceAll(".*filename=\"|\"$", "");
    assertThat(name).isEqualTo("732829320FEC" + day(TODAY) + ".txt");
    FecReader read = new FecReader(name, file.response().body());
    assertThat(read.faults()).isEmpty();
    assertThat(read.column("EcritureDate").stream().distinct())
        .as("the transfer came yesterday")
        .containsExactlyInAnyOrder(day(TODAY.minusDays(1)), day(TODAY));
    assertThat(read.column("ValidDate")).as("and was written down today").containsOnly(day(TODAY));
    long cents = 0;
    for (JsonNode line : books(TODAY.minusDays(1)).path("payments")) {
      cents += line.path("total").asLong();
    }
    assertThat(cents).as("yesterday, though described twice").isEqualTo(35_000);
    assertThat(read.balance("5112")).isZero();
    assertThat(read.balance("706"))
        .as("three sales less a credit note")
        .isEqualByComparingTo("-825.01");
    assertThat(read.balance("44571")).as("of what was paid").isEqualByComparingTo("-164.99");
    assertThat(read.balance("44574")).as("all is paid").isZero();
    assertThat(read.balance("411")).as("whose bank took it back").isEqualByComparingTo("350.00");
    assertThat(read.balance("416")).as("the dispute is over").isZero();
    assertThat(read.balance("627")).isEqualByComparingTo("26.00");
    assertThat(read.balance("512")).isEqualByComparingTo("550.00");
    assertThat(read.balance("517")).isEqualByComparingTo("64.00");
    assertThat(read.balance("471")).isZero();
    assertThat(read.column("JournalCode")).contains("VE", "BQ", "OD").doesNotContain("");

    assertThat(proof()).isZero();
    moved("charge", 100, 0);
    assertThat(proof()).as("a payment that nobody knows of").isEqualTo(1);
  }

  /** What reports say of the same days: the same cents, by the day on which money moved. */
  @Test
  void reportsSayWhatTheBooksSay() {
    paid();
    paid(this::dispute);
    byTransfer(TODAY);
    await().until(() -> books().path("disputes").size() == 1);
    long sales = 0;
    long receipts = 0;
    for (JsonNode one : reported()) {
      for (JsonNode line : one.path("lignes")) {
        if (line.path("flux").asText().equals("10.3")) sales += line.path("total").asLong();
        if (line.path("flux").asText().equals("10.4")) receipts += line.path("total").asLong();
      }
    }
    assertThat(sales).isEqualTo(3 * 35_000);
    assertThat(receipts).as("less what the bank took back").isEqualTo(2 * 35_000);
  }

  private JsonNode reported() {
    return admin.get("/api/admin/e-reporting?annee=" + TODAY.getYear()).json().path("periodes");
  }

  private interface Next {
    void with(String session);
  }

  private String paid() {
    return paid(session -> {});
  }

  /** Pays on Stripe's page, and what happens to that payment next. */
  private String paid(Next next) {
    String order = place();
    Answer opened = lina.post("/api/payments/create-checkout-session", Map.of("commandeId", order));
    assertThat(opened.status()).as(opened.text()).isEqualTo(200);
    String session = opened.json().path("sessionId").asText();
    List<StripeStub.Call> calls = stripe.calls("POST", "/v1/checkout/sessions");
    Matcher checkout = CHECKOUT.matcher(calls.get(calls.size() - 1).body());
    assertThat(checkout.find()).isTrue();
    send(
        "checkout.session.completed",
        SignedEvent.session(session, checkout.group(1), order, 35_000, "paid"));
    moved("charge", 35_000, 550);
    await().until(() -> admin.get("/api/admin/commandes/" + order + "/paiements").status() == 200);
    next.with(session);
    return order;
  }

  private void dispute(String session) {
    for (String type : List.of("created", "funds_withdrawn", "closed")) {
      send(
          "charge.dispute." + type,
          """
          {"id": "dp_%s", "object": "dispute", "payment_intent": "pi_%s", "amount": 35000,
           "reason": "fraudulent", "status": "%s", "evidence_details": {"due_by": 1800000000}}"""
              .formatted(session, session, type.equals("closed") ? "lost" : "needs_response"));
    }
  }

  /** As a cheque by mistake at first. */
  private void byTransfer(LocalDate on) {
    Answer invoiced = admin.post("/api/admin/commandes/" + place() + "/facture", Map.of());
    String invoice = invoiced.json().path("facture").path("id").asText();
    for (String way : List.of("CHEQUE", "VIREMENT")) {
      Answer marked =
          admin.put(
              "/api/admin/factures/" + invoice,
              Map.of("statut", "PAYEE", "moyen", way, "date", on.toString()));
      assertThat(marked.status()).as(marked.text()).isEqualTo(200);
    }
  }

  private void moved(String category, long amount, long fee) {
    stripe.balance().move(category, amount, fee, Instant.now());
  }

  private void send(String type, String object) {
    Answer answer =
        SignedEvent.at(Instant.now().getEpochSecond(), type, object)
            .send(program.client(), "whsec_test", Instant.now());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private JsonNode books(LocalDate day) {
    return admin.get("/api/admin/factures/export?from=" + day + "&to=" + day).json();
  }

  private JsonNode books() {
    return admin.get("/api/admin/factures/export" + period()).json();
  }

  private static String day(LocalDate day) {
    return day.toString().replace("-", "");
  }

  private static String period() {
    return "?from=" + TODAY.minusDays(1) + "&to=" + TODAY;
  }

  private int proof() {
    return ProgramCommand.commandLine(() -> fail("no command was named"), this::with)
        .execute(
            "verify-accounts", "--from", TODAY.minusDays(1).toString(), "--to", TODAY.toString());
  }

  private <T> int with(Class<T> part, ToIntFunction<T> work) {
    return work.applyAsInt(program.bean(part));
  }

  private String place() {
    Answer placed =
        lina.post("/api/commandes", Map.of("titre", "Les dunes", "packType", PACK.id().value()));
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    return placed.json().path("commande").path("id").asText();
  }

  private TestClient admin() {
    String address = People.freshEmail();
    register(address);
    program
        .bean(Transactions.class)
        .writing(
            () ->
                program
                    .bean(Statements.class)
                    .update("UPDATE users SET role = 'ADMIN' WHERE email = ?", address));
    Answer signedIn =
        program.client().post("/api/auth/login", People.credentials(address, People.PASSWORD));
    return program.client().withToken(signedIn.json().path("token").asText());
  }

  private TestClient register(String email) {
    Answer answer = program.client().post("/api/auth/register", People.registration(email));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return program.client().withToken(answer.json().path("token").asText());
  }
}
