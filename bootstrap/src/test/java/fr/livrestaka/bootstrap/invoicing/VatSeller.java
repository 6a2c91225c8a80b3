package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.command.ProgramCommand;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.awaitility.Awaitility;

/** A program of its own, whose seller owes 20 % VAT and has sold an order for 350 €. */
final class VatSeller {
  static final String FACTURES = "/api/admin/factures";

  final TestProgram program =
      TestProgram.start(TestDatabase.newSchema(), Map.of("SELLER_VAT_REGIME", "standard"));

  final TestClient admin = signIn("contact@staka.fr", "Administrer-2026");
  final TestClient client = register();
  final String order = paid(place());

  void stop() {
    program.stop();
  }

  int run(String... arguments) {
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
  String place() {
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

  void refund(int cents) {
    Answer refunded =
        admin.post(
            "/api/admin/commandes/" + order + "/remboursements",
            Map.of("id", UUID.randomUUID().toString(), "amount", cents));
    assertThat(refunded.status()).as(refunded.text()).isEqualTo(202);
    Awaitility.await().until(() -> export("json").json().path("creditNotes").size() == 1);
  }

  void sql(String statement, Object... values) {
    program
        .bean(Transactions.class)
        .write(() -> program.bean(Statements.class).update(statement, values));
  }

  Answer export(String format) {
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
  static String amounts(JsonNode lines) {
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
