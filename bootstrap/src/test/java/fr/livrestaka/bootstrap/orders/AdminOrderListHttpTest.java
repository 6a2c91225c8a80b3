package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract B §3.1 over HTTP. */
class AdminOrderListHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person author = People.register();

  @Test
  void listsWithStatisticsOfAllThatMatch() {
    String first = TestOrders.place(author, "Tome 1");
    TestOrders.place(author, "Tome 2");
    TestOrders.place(author, "Tome 3");
    TestOrders.set(first, "statut", "TERMINE");
    JsonNode list = list("clientId=" + author.id() + "&limit=2&page=2");
    assertThat(list.propertyStream().map(Map.Entry::getKey).toList())
        .containsExactlyInAnyOrder("message", "data", "stats", "page", "totalPages", "filters");
    assertThat(titles(list)).containsExactly("Tome 1");
    assertThat(list.path("data").path(0).size()).isEqualTo(22);
    assertThat(list.path("data").path(0).path("description").isNull()).isTrue();
    assertThat(list.path("data").path(0).path("user").path("email").asText())
        .isEqualTo(author.email());
    assertThat(list.path("stats").path("total").asInt()).isEqualTo(3);
    assertThat(list.path("stats").path("byStatut")).hasSize(9);
    assertThat(list.path("stats").path("byStatut").path("EN_ATTENTE").asInt()).isEqualTo(2);
    assertThat(list.path("stats").path("byStatut").path("PAYEE").asInt(-1)).isZero();
    assertThat(list.path("page").asInt()).isEqualTo(2);
    assertThat(list.path("totalPages").asInt()).isEqualTo(2);
    assertThat(list.path("filters").toString()).isEqualTo("{\"clientId\":\"" + author.id() + "\"}");
  }

  @Test
  void findsByIdAndByAddressWithSignsAsThemselves() {
    String order = TestOrders.place(author, "Les dunes");
    assertThat(titles(list("search=" + order.substring(4)))).containsExactly("Les dunes");
    String part = author.email().substring(0, 30).toUpperCase(Locale.ROOT);
    assertThat(titles(list("search=%20" + part + "%20"))).containsExactly("Les dunes");
    String wild = author.email().substring(0, 30).replace('.', '_');
    assertThat(titles(list("search=" + wild))).isEmpty();
    assertThat(titles(list("clientId=" + author.id() + "&search=%25"))).isEmpty();
    assertThat(titles(list("clientId=" + author.id() + "&search=DUN")))
        .containsExactly("Les dunes");
    assertThat(list("clientId=" + author.id() + "&search=DUN").path("stats").path("total").asInt())
        .isEqualTo(1);
    assertThat(titles(list("clientId=" + author.id() + "&search=mer"))).isEmpty();
  }

  @Test
  void filtersByStatusAndDates() {
    String old = TestOrders.place(author, "Ancienne");
    TestOrders.set(old, "createdAt", "2024-05-01 10:00:00.000");
    TestOrders.place(author, "Nouvelle");
    String mine = "clientId=" + author.id();
    assertThat(titles(list(mine + "&dateTo=2024-12-31"))).containsExactly("Ancienne");
    assertThat(titles(list(mine + "&dateFrom=2024-05-01T12:00:00%2B02:00&dateTo=2024-05-01T10:00")))
        .containsExactly("Ancienne");
    assertThat(titles(list(mine + "&dateFrom=2024-05-01&dateTo=2024-05-01")))
        .as("the day with its end")
        .containsExactly("Ancienne");
    assertThat(titles(list(mine + "&dateTo=2024-04-30"))).isEmpty();
    JsonNode newer = list(mine + "&dateFrom=2025-01-01&statut=EN_ATTENTE");
    assertThat(titles(newer)).containsExactly("Nouvelle");
    assertThat(newer.path("filters").path("dateFrom").asText())
        .isEqualTo("2025-01-01T00:00:00.000Z");
    assertThat(titles(list(mine + "&statut=TERMINE"))).isEmpty();
  }

  @Test
  void sortsByWhatIsAskedFor() {
    for (String title : List.of("Bleu", "Azur", "Cyan")) TestOrders.place(author, title);
    String mine = "clientId=" + author.id();
    assertThat(titles(list(mine))).containsExactly("Cyan", "Azur", "Bleu");
    assertThat(titles(list(mine + "&sortBy=titre&sortDirection=asc")))
        .containsExactly("Azur", "Bleu", "Cyan");
    assertThat(titles(list(mine + "&sortBy=titre&sortDirection=desc")))
        .containsExactly("Cyan", "Bleu", "Azur");
    assertThat(titles(list(mine + "&sortBy=id;DROP&sortDirection=asc")))
        .containsExactly("Cyan", "Azur", "Bleu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=0",
        "page=-3",
        "page=x",
        "page=999999999",
        "limit=0",
        "limit=100000",
        "limit=",
        "statut=INCONNU",
        "dateFrom=demain",
        "dateFrom=+999999-01-01",
        "sortBy=&sortDirection=up"
      })
  void whatMakesNoSenseDoesNotMatter(String query) {
    JsonNode list = list("clientId=" + author.id() + "&" + query);
    assertThat(list.path("data").size()).isLessThanOrEqualTo(100);
    assertThat(list.path("filters").size()).isEqualTo(1);
    assertThat(list.path("page").asInt()).isPositive();
  }

  @Test
  void costsAsManyStatementsForThirtyOrdersAsForThree() {
    for (int n = 0; n < 3; n++) TestOrders.place(author, "Court " + n);
    int few = statements();
    for (int n = 0; n < 27; n++) TestOrders.place(author, "Long " + n);
    assertThat(statements()).isEqualTo(few);
  }

  private int statements() {
    return StatementCount.warm(() -> list("limit=100&clientId=" + author.id()));
  }

  private static JsonNode list(String query) {
    Answer answer = ADMIN.client().get("/api/admin/commandes?" + query.replace("@", encoded("@")));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> titles(JsonNode list) {
    return StreamSupport.stream(list.path("data").spliterator(), false)
        .map(order -> order.path("titre").asText())
        .toList();
  }
}
