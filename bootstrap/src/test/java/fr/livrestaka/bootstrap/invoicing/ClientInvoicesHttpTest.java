package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.invoicing.Invoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A client's invoices, ours and adopted ones (contract B §4). */
class ClientInvoicesHttpTest {
  private final Person lina = People.register();
  private final Person other = People.register();

  @Test
  void listsOwnInvoicesTheLatestFirst() {
    Invoice first = Sales.sell(lina, "Roman d'été", 48_000);
    Invoice second = Sales.sell(lina, "Essai", 105);
    Sales.sell(other, "Autre", 100);
    JsonNode list = lina.client().get("/api/invoices?limit=1&page=x").json();
    JsonNode line = list.path("invoices").get(0);

    assertThat(list.path("invoices")).hasSize(1);
    assertThat(line.path("id").asText()).isEqualTo(second.id().value());
    assertThat(line.path("number").asText()).isEqualTo(second.snapshot().number().text());
    assertThat(line.path("amount").asLong()).isEqualTo(105);
    assertThat(line.path("amountFormatted").asText()).isEqualTo("1.05 €");
    assertThat(line.path("status").asText()).isEqualTo("PAID");
    assertThat(line.path("dueAt").asText()).isEqualTo(line.path("issuedAt").asText());
    assertThat(line.path("paidAt").asText()).endsWith("Z");
    assertThat(line.path("pdfUrl").asText()).startsWith("/uploads/invoices/");
    assertThat(line.path("commande").path("titre").asText()).isEqualTo("Essai");
    assertThat(line.path("commande").path("statut").asText()).isEqualTo("EN_ATTENTE");
    assertThat(list.path("pagination").toString())
        .isEqualTo(
            "{\"page\":1,\"limit\":1,\"total\":2,\"totalPages\":2,\"hasNextPage\":true,"
                + "\"hasPreviousPage\":false}");
    JsonNode last = lina.client().get("/api/invoices?limit=1&page=2").json();
    assertThat(last.path("invoices").get(0).path("id").asText()).isEqualTo(first.id().value());
    JsonNode widest = lina.client().get("/api/invoices?limit=999").json();
    assertThat(widest.path("pagination").path("limit").asInt()).isEqualTo(50);
  }

  @Test
  void asksAsMuchHoweverManyThereAre() {
    Sales.sell(lina, "Premier", 100);
    lina.client().get("/api/invoices");
    int one = statements("/api/invoices");
    for (int i = 0; i < 4; i++) Sales.sell(lina, "Autre", 100);

    assertThat(statements("/api/invoices")).isEqualTo(one).isLessThanOrEqualTo(3);
  }

  @Test
  void showsOneInvoiceToItsClientOnly() {
    Invoice invoice = Sales.sell(lina, "Roman", 48_000);
    String path = "/api/invoices/" + invoice.id().value();
    JsonNode shown = lina.client().get(path).json();

    assertThat(shown.path("amountFormatted").asText()).isEqualTo("480.00 €");
    assertThat(shown.path("commande").path("description").asText()).contains("Tome 2 🖋");
    assertThat(shown.path("commande").path("user").path("email").asText())
        .isEqualToIgnoringCase(lina.email());
    assertThat(TestProgram.shared().client().get(path).status()).isEqualTo(401);
    assertThat(other.client().get(path).status()).isEqualTo(403);
    assertThat(other.client().get(path).json().path("error").asText()).isNotEmpty();
    assertThat(lina.client().get("/api/invoices/nothing").status()).isEqualTo(404);
    assertThat(TestProgram.shared().client().get("/api/invoices").status()).isEqualTo(401);
  }

  @Test
  void downloadsTheDocumentWithItsName() {
    Invoice invoice = Sales.sell(lina, "Roman d'été", 48_000);
    String id = invoice.id().value();
    String path = "/api/invoices/" + id + "/download";
    Answer pdf = lina.client().withHeader("Accept", "application/pdf").get(path);

    assertThat(pdf.status()).as(pdf.text()).isEqualTo(200);
    assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(pdf.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(pdf.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"facture-Roman-d--t--"
                + id.substring(id.length() - 8)
                + ".pdf\"");
    assertThat(new String(pdf.response().body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(TestProgram.shared().client().get(path).status()).isEqualTo(401);
    assertThat(other.client().get(path).status()).isEqualTo(403);
    assertThat(People.withRole("ADMIN").client().get(path).status()).isEqualTo(403);
    assertThat(lina.client().get("/api/invoices/nothing/download").status()).isEqualTo(404);
    String raw = "/uploads/" + invoice.path().value();
    assertThat(lina.client().get(raw).status()).isEqualTo(404);
  }

  @Test
  void adoptedInvoicesKeepNumberAmountAndFile() throws IOException {
    String order = Sales.order(lina, "Ancien roman");
    String file = "INV-" + UUID.randomUUID() + ".pdf";
    String number = "DEMO-" + UUID.randomUUID();
    String id = Sales.adopt(order, number, "/uploads/invoices/" + file);
    JsonNode shown = lina.client().get("/api/invoices/" + id).json();

    assertThat(shown.path("number").asText()).isEqualTo(number);
    assertThat(shown.path("amount").asLong()).isEqualTo(48_000);
    assertThat(shown.path("dueAt").isNull()).isTrue();
    Answer missing = lina.client().get("/api/invoices/" + id + "/download");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.json().path("error").asText()).isEqualTo("Fichier introuvable");
    Path stored = TestProgram.shared().home().resolve("uploads/invoices").resolve(file);
    Files.createDirectories(stored.resolveSibling("."));
    Files.write(stored, new byte[] {1, 2, 3});
    assertThat(lina.client().get("/api/invoices/" + id + "/download").response().body())
        .containsExactly(1, 2, 3);
  }

  @Test
  void veryOldInvoicesLeadToWhereTheirFileLies() {
    String id =
        Sales.adopt(
            Sales.order(lina, "Très ancien"),
            "DEMO-" + UUID.randomUUID(),
            "https://old.example.org/f.pdf");
    Answer found = lina.client().get("/api/invoices/" + id + "/download");

    assertThat(found.status()).isEqualTo(302);
    assertThat(found.header("Location")).isEqualTo("https://old.example.org/f.pdf");
  }

  private int statements(String path) {
    return StatementCount.warm(() -> lina.client().get(path));
  }
}
