package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.invoicing.Invoice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The proof that nothing is missing, and the accounts of a period. */
class AccountsHttpTest {
  private static final String FACTURES = "/api/admin/factures";
  private static final Person ADMIN = People.withRole("ADMIN");
  private final Person lina = People.register();
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

  @Test
  void verifiesOnDemand() {
    Sales.sell(lina, "Roman", 48_000);
    JsonNode found = ADMIN.client().get(FACTURES + "/verify").json();

    assertThat(found.path("invoices").asInt()).isPositive();
    assertThat(found.path("message").asText()).isNotEmpty();
    assertThat(found.path("sound").asBoolean() && !found.path("faults").isEmpty()).isFalse();
    assertThat(found.path("notConform").isArray()).isTrue();
    assertThat(found.path("faults").findValuesAsText("kind"))
        .as("other tests write adopted invoices and damaged files behind the program's back")
        .allMatch(kind -> kind.startsWith("PDF_") || kind.equals("NOT_REGISTERED"));
    assertThat(found.has("paidOrdersWithoutInvoice")).isTrue();
  }

  @Test
  void exportsDocumentsMoneyAndSums() {
    Invoice invoice = Sales.sell(lina, "Roman", 48_000);
    String number = invoice.snapshot().number().text();
    credit(invoice, 8_000);
    String adopted = "DEMO-" + UUID.randomUUID();
    Sales.adopt(Sales.order(lina, "Ancien"), adopted, "/uploads/x.pdf");
    JsonNode books = export("2025-03-01", "2025-03-31");
    JsonNode old = line(books.path("invoices"), adopted);
    assertThat(old.path("vatRate").isNull()).isTrue();
    assertThat(old.path("total").asLong()).isEqualTo(48_000);
    assertThat(books.path("vatByRate")).isEmpty();

    JsonNode now = export(today.minusDays(1).toString(), today.plusDays(1).toString());
    assertThat(line(now.path("invoices"), number).path("total").asLong()).isEqualTo(48_000);
    assertThat(line(now.path("invoices"), number).path("vatRate").asInt(-1)).isZero();
    assertThat(now.path("creditNotes").findValuesAsText("invoice")).contains(number);
    assertThat(now.path("vatByRate").get(0).path("total").asLong())
        .isEqualTo(sum(now.path("invoices")) + sum(now.path("creditNotes")));
    assertThat(sum(now.path("eReporting").path("sales")))
        .isEqualTo(now.path("vatByRate").get(0).path("total").asLong());
  }

  @Test
  void exportsATableForSpreadsheets() {
    Invoice invoice = Sales.sell(lina, "Roman", 48_000);
    String number = invoice.snapshot().number().text();
    Answer csv = ADMIN.client().get(path(today.toString(), today.plusDays(1).toString(), "csv"));

    assertThat(csv.status()).as(csv.text()).isEqualTo(200);
    assertThat(csv.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(csv.header("Content-Disposition")).startsWith("attachment; filename=\"comptab");
    assertThat(csv.text()).startsWith("\uFEFFtype;numero;date;");
    assertThat(csv.text())
        .contains(
            "FACTURE;%s;%s;%s;;0;480,00;0,00;480,00;\r\n"
                .formatted(number, invoice.snapshot().issuedOn(), invoice.order().value()))
        .contains("\r\nTVA;;;;;0;")
        .contains("\r\nEREPORTING_VENTES;;");
  }

  @Test
  void refusesPeriodsThatMakeNoSense() {
    for (String query :
        List.of(
            "from=2026-01-01",
            "from=2026-02-30&to=2026-03-01",
            "from=2026-02-02&to=2026-02-01",
            "from=2025-01-01&to=2026-01-02",
            "from=2026-01-01&to=2026-01-31&format=xml")) {
      assertThat(ADMIN.client().get(FACTURES + "/export?" + query).status())
          .as(query)
          .isEqualTo(400);
    }
  }

  @Test
  void isForAdministratorsOnly() {
    for (String path : List.of(FACTURES + "/verify", path("2026-01-01", "2026-01-02", "json"))) {
      assertThat(lina.client().get(path).status()).isEqualTo(403);
      assertThat(TestProgram.shared().client().get(path).status()).isEqualTo(401);
    }
  }

  private static void credit(Invoice invoice, int cents) {
    Answer credited =
        ADMIN
            .client()
            .post(
                FACTURES + "/" + invoice.id().value() + "/avoirs",
                Map.of("id", UUID.randomUUID().toString(), "reason", "Remise", "amount", cents));
    assertThat(credited.status()).as(credited.text()).isEqualTo(201);
  }

  private static JsonNode export(String from, String to) {
    Answer books = ADMIN.client().get(path(from, to, "json"));
    assertThat(books.status()).as(books.text()).isEqualTo(200);
    return books.json();
  }

  private static String path(String from, String to, String format) {
    return FACTURES + "/export?from=" + from + "&to=" + to + "&format=" + format;
  }

  private static JsonNode line(JsonNode lines, String number) {
    for (JsonNode line : lines) if (line.path("number").asText().equals(number)) return line;
    throw new AssertionError(number + " not in " + lines);
  }

  /** Adopted invoices have no rate, and are in no sum. */
  private static long sum(JsonNode lines) {
    long sum = 0;
    for (JsonNode line : lines) {
      if (!line.path("vatRate").isNull()) sum += line.path("total").asLong();
    }
    return sum;
  }
}
