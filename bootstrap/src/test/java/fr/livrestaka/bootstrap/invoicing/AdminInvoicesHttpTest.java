package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.invoicing.Invoice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What administrators see of invoices (contract B §5.1–5.3). */
class AdminInvoicesHttpTest {
  private static final String FACTURES = "/api/admin/factures";
  private static final Person ADMIN = People.withRole("ADMIN");
  private final Person lina = People.register();

  @Test
  void findsByNumberNameAndAddressAndAddsUp() {
    Invoice small = Sales.sell(lina, "Nouvelle", 5_000);
    Invoice large = Sales.sell(lina, "Roman", 48_000);
    JsonNode found = list("search=" + encoded(lina.email().toUpperCase()));
    JsonNode line = found.path("invoices").get(0);

    assertThat(found.has("data")).isFalse();
    assertThat(ids(found)).containsExactly(large.id().value(), small.id().value());
    assertThat(line.path("commande").path("client").path("nom").asText()).isEqualTo("Lina Moreau");
    assertThat(line.path("commande").path("client").path("id").asText()).isEqualTo(lina.id());
    assertThat(line.path("commande").path("amount").isNull()).isTrue();
    assertThat(line.path("status").asText()).isEqualTo("PAID");
    assertThat(found.path("stats").path("total").asLong()).isEqualTo(2);
    assertThat(found.path("stats").path("amountFormatted").asText()).isEqualTo("530.00 €");
    assertThat(found.path("stats").path("byStatus").path("PAID").path("amount").asLong())
        .isEqualTo(53_000);
    assertThat(found.path("stats").path("byStatus").path("OVERDUE").path("total").asLong())
        .isZero();
    assertThat(ids(list("search=" + large.snapshot().number().text())))
        .containsExactly(large.id().value());
    assertThat(ids(list("search=%25"))).isEmpty();
  }

  @Test
  void filtersByStateAndSorts() {
    Invoice small = Sales.sell(lina, "Nouvelle", 5_000);
    Invoice large = Sales.sell(lina, "Roman", 48_000);
    String adopted = Sales.adopt(Sales.order(lina, "Ancien"), "DEMO-" + small.id().value(), "x");
    String who = "&search=" + encoded(lina.email());

    assertThat(ids(list("statut=PAYEE" + who)))
        .containsExactly(large.id().value(), small.id().value());
    assertThat(ids(list("statut=EN_ATTENTE" + who))).containsExactly(adopted);
    assertThat(ids(list("statut=ANNULEE" + who))).isEmpty();
    assertThat(ids(list("sortBy=amount&sortOrder=asc&statut=PAYEE" + who)))
        .containsExactly(small.id().value(), large.id().value());
    for (String field : List.of("number", "status", "createdAt", "dueAt", "nonsense")) {
      assertThat(ids(list("sortBy=" + field + "&sortOrder=desc" + who))).hasSize(3);
    }
    assertThat(list("limit=1000").path("pagination").path("limit").asInt()).isEqualTo(50);
  }

  @Test
  void asksAsMuchHoweverManyThereAre() {
    Sales.sell(lina, "Premier", 100);
    list("limit=1");

    assertThat(statements("limit=1")).isEqualTo(statements("limit=50")).isLessThanOrEqualTo(3);
  }

  @Test
  void showsAndDownloadsAnybodysInvoice() {
    Invoice invoice = Sales.sell(lina, "Roman d'été", 48_000);
    String path = FACTURES + "/" + invoice.id().value();
    String number = invoice.snapshot().number().text();
    JsonNode shown = ADMIN.client().get(path).json();

    assertThat(shown.path("number").asText()).isEqualTo(number);
    assertThat(shown.path("taxAmount").asLong(-1)).isZero();
    assertThat(shown.path("commande").path("client").path("prenom").asText()).isEqualTo("Lina");
    assertThat(shown.path("commande").path("client").path("nom").asText()).isEqualTo("Moreau");
    assertThat(shown.path("commande").path("client").path("adresse").isNull()).isTrue();
    Answer pdf = ADMIN.client().get(path + "/download");
    assertThat(pdf.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"facture-" + number + "-Roman-d--t-.pdf\"");
    assertThat(pdf.header("Cache-Control")).isEqualTo("private, no-cache");
  }

  @Test
  void isForAdministratorsOnly() {
    Invoice invoice = Sales.sell(lina, "Roman", 48_000);
    String one = FACTURES + "/" + invoice.id().value();
    for (String path : List.of(FACTURES, one, one + "/download")) {
      assertThat(TestProgram.shared().client().get(path).status()).isEqualTo(401);
      Answer refused = lina.client().get(path);
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.json().path("currentRole").asText()).isEqualTo("USER");
    }
    assertThat(ADMIN.client().get(FACTURES + "/nothing").status()).isEqualTo(404);
    assertThat(ADMIN.client().get(FACTURES + "/nothing/download").status()).isEqualTo(404);
  }

  private static JsonNode list(String query) {
    Answer answer = ADMIN.client().get(FACTURES + "?" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> ids(JsonNode list) {
    List<String> ids = new ArrayList<>();
    list.path("invoices").forEach(line -> ids.add(line.path("id").asText()));
    return ids;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static int statements(String query) {
    return StatementCount.warm(() -> list(query));
  }
}
