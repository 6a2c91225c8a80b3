package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsHttpTest {
  private static final String ORDERS = "/api/commandes";
  private static final String PROJECTS = "/api/projects";

  private final TestProgram program = TestProgram.shared();
  private final TestClient author = People.register().client();

  @ParameterizedTest
  @ValueSource(strings = {ORDERS, PROJECTS})
  void aWalkSeesEveryRowOnceWhileOthersAreAdded(String list) {
    place(1, 7);
    List<String> titles = new ArrayList<>();
    JsonNode page = found(list + "?limit=2");
    assertThat(where(list, page).path("total").asInt()).isEqualTo(7);
    while (true) {
      rows(list, page).forEach(row -> titles.add(title(row)));
      String cursor = where(list, page).path("nextCursor").asText("");
      if (cursor.isEmpty()) break;
      assertThat(cursor).matches("[A-Za-z0-9_-]+");
      place(100 + titles.size(), 1);
      page = found(list + "?limit=2&page=99&cursor=" + cursor);
    }
    assertThat(titles)
        .containsExactly("Tome 7", "Tome 6", "Tome 5", "Tome 4", "Tome 3", "Tome 2", "Tome 1");
    assertThat(where(list, page).has("nextCursor")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {ORDERS, PROJECTS})
  void aWalkCountsNothingAndRunsOneStatement(String list) {
    place(1, 5);
    String cursor = firstCursor(list);
    try (var count = program.countStatements()) {
      Answer answer = author.get(list + "?limit=2&cursor=" + cursor);
      assertThat(count.value()).as(count.statements().toString()).isEqualTo(1);
      assertThat(where(list, answer.json()).has("total")).isFalse();
      assertThat(where(list, answer.json()).has("page")).isFalse();
      assertThat(answer.header("X-Total-Count")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%20", "b3JkZXJz", "b3JkZXJzCi0xCmE", "b3JkZXJzCjEKYQ%3D%3D"})
  void whatIsNoCursorIsRefused(String cursor) {
    for (String list : List.of(ORDERS, PROJECTS)) {
      Answer refused = author.get(list + "?cursor=" + cursor);
      assertThat(refused.status()).as(list + refused.text()).isEqualTo(400);
      assertThat(refused.json().path("message").asText()).contains("cursor");
    }
  }

  @Test
  void aPlaceInOneListIsNoneInAnother() {
    place(1, 2);
    assertThat(author.get(ORDERS + "?cursor=" + firstCursor(PROJECTS)).status()).isEqualTo(400);
    assertThat(author.get(PROJECTS + "?cursor=" + firstCursor(ORDERS)).status()).isEqualTo(400);
  }

  @Test
  void timesThatNoDatabaseKnowsAreRefused() {
    for (String time : List.of("9223372036854775807", "1e3", "", "253402300800000")) {
      String text = "orders\n" + time + "\nid";
      String cursor =
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(text.getBytes(StandardCharsets.UTF_8));
      assertThat(author.get(ORDERS + "?cursor=" + cursor).status()).as(time).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ORDERS, PROJECTS})
  void anotherPersonsCursorShowsNothingOfThatPerson(String list) {
    place(1, 3);
    String cursor = firstCursor(list);
    JsonNode page = People.register().client().get(list + "?cursor=" + cursor).json();
    assertThat(rows(list, page)).isEmpty();
    assertThat(program.client().get(list + "?cursor=" + cursor).status()).isEqualTo(401);
  }

  private JsonNode found(String path) {
    Answer answer = author.get(path);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private String firstCursor(String list) {
    return where(list, found(list + "?limit=1")).path("nextCursor").asText();
  }

  private void place(int first, int howMany) {
    for (int n = first; n < first + howMany; n++) {
      assertThat(author.post(ORDERS, Map.of("titre", "Tome " + n)).status()).isEqualTo(201);
    }
  }

  private static JsonNode where(String list, JsonNode page) {
    return page.path(list.equals(ORDERS) ? "pagination" : "meta");
  }

  private static JsonNode rows(String list, JsonNode page) {
    return page.path(list.equals(ORDERS) ? "commandes" : "data");
  }

  private static String title(JsonNode row) {
    return row.path("titre").asText(row.path("title").asText());
  }
}
