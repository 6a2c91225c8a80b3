package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The administrators' list from cursor to cursor. */
class AdminOrderWalkHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private final Person author = People.register();

  @ParameterizedTest
  @CsvSource({
    "createdAt,desc",
    "createdAt,asc",
    "updatedAt,desc",
    "updatedAt,asc",
    "titre,desc",
    "titre,asc",
    "statut,desc",
    "statut,asc"
  })
  void aWalkSeesWhatTheListShowsInItsOrder(String field, String direction) {
    placeSome();
    String sorted = "&sortBy=" + field + "&sortDirection=" + direction;
    List<String> whole = ids(list("limit=100" + sorted));
    assertThat(whole).hasSize(9);
    List<String> walked = new ArrayList<>();
    JsonNode page = list("limit=2" + sorted);
    while (true) {
      walked.addAll(ids(page));
      String cursor = page.path("nextCursor").asText("");
      if (cursor.isEmpty()) break;
      page = list("limit=2&page=9" + sorted + "&cursor=" + cursor);
      assertThat(page.has("stats") || page.has("page") || page.has("totalPages")).isFalse();
    }
    assertThat(walked).containsExactlyElementsOf(whole);
  }

  @Test
  void aPlaceInAListSortedOtherwiseIsNone() {
    placeSome();
    String cursor = list("limit=2").path("nextCursor").asText();
    Answer refused =
        ADMIN.client().get("/api/admin/commandes?sortBy=titre&limit=2&cursor=" + cursor);
    assertThat(refused.status()).as(refused.text()).isEqualTo(400);
    assertThat(ADMIN.client().get("/api/admin/commandes?cursor=x").status()).isEqualTo(400);
    assertThat(author.client().get("/api/admin/commandes?cursor=" + cursor).status())
        .isEqualTo(403);
  }

  @Test
  void aStepCostsTwoStatementsAndCountsNothing() {
    placeSome();
    String cursor = list("limit=2").path("nextCursor").asText();
    list("limit=2&cursor=" + cursor);
    try (StatementCount count = TestProgram.shared().countStatements()) {
      list("limit=2&cursor=" + cursor);
      assertThat(count.value()).as(count.statements().toString()).isEqualTo(2);
    }
  }

  /** Titles that differ in case only, and several orders in each status. */
  private void placeSome() {
    String[] titles = {
      "Azur", "azur", "Bleu", "cyan", "Cyan", "CYAN", "Écru", "ecru", "É\\\n".repeat(30)
    };
    for (int n = 0; n < titles.length; n++) {
      String order = TestOrders.place(author, titles[n] + " bis");
      TestOrders.set(order, "statut", List.of("TERMINE", "EN_COURS", "ANNULEE").get(n % 3));
      TestOrders.set(order, "updatedAt", "2024-05-0" + (1 + n % 4) + " 10:00:00.000");
    }
  }

  private JsonNode list(String query) {
    Answer answer =
        ADMIN.client().get("/api/admin/commandes?clientId=" + author.id() + "&" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> ids(JsonNode list) {
    return StreamSupport.stream(list.path("data").spliterator(), false)
        .map(order -> order.path("id").asText())
        .toList();
  }
}
