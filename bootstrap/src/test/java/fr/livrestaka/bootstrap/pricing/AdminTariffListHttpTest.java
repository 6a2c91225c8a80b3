package fr.livrestaka.bootstrap.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The administrators' list of tariffs; each test has a kind of service of its own. */
class AdminTariffListHttpTest {
  private static final String TARIFFS = "/api/admin/tarifs";

  private static final TestClient ADMIN = People.withRole("ADMIN").client();

  private final TestProgram program = TestProgram.shared();
  private final String type = "Type " + UUID.randomUUID();

  @Test
  void listsPageByPage() {
    add("Élan 10 %", 300, true);
    add("Pack_KDP", 100, true);
    add("Ancien", 200, false);
    JsonNode first = list("&limit=2&sortBy=prix");
    assertThat(first.path("success").asBoolean()).isTrue();
    assertThat(names(first)).containsExactly("Pack_KDP", "Ancien");
    JsonNode pagination = first.path("pagination");
    assertThat(pagination.propertyStream().map(Map.Entry::getKey).toList())
        .containsExactlyInAnyOrder(
            "page", "limit", "total", "totalPages", "hasNextPage", "hasPreviousPage");
    assertThat(pagination.path("total").asInt()).isEqualTo(3);
    assertThat(pagination.path("hasNextPage").asBoolean()).isTrue();
    assertThat(names(list("&limit=2&sortBy=prix&page=2"))).containsExactly("Élan 10 %");
  }

  @Test
  void theWholeQueryCounts() {
    add("Élan 10 %", 300, true);
    add("Relan", 100, true);
    add("Élan d'avant", 200, false);
    assertThat(names(list("&actif=true&search=elan&sortBy=prix&sortDirection=desc")))
        .containsExactly("Élan 10 %", "Relan");
    assertThat(names(list("&search=" + encoded("ÉLAN 10 %")))).containsExactly("Élan 10 %");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sortBy=password", "page=0"})
  void refusesWhatIsNoColumnAndNoPage(String query) {
    Answer answer = ADMIN.get(TARIFFS + "?" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("success").asBoolean(true)).isFalse();
  }

  @Test
  void aPageHasAHundredRowsAtMost() {
    JsonNode page = ADMIN.get(TARIFFS + "?limit=100000").json();
    assertThat(page.path("pagination").path("limit").asInt()).isEqualTo(100);
  }

  @Test
  void aListCostsTheSameWhateverItsLength() {
    add("Un", 100, true);
    int ofOne = statementsOfAList();
    for (int i = 0; i < 5; i++) add("Autre " + i, 100 + i, true);
    assertThat(statementsOfAList()).isEqualTo(ofOne).isLessThanOrEqualTo(3);
  }

  @Test
  void countsByStateAndKind() {
    add("Un", 100, true);
    JsonNode data = ADMIN.get(TARIFFS + "/stats/overview").json().path("data");
    assertThat(data.propertyStream().map(Map.Entry::getKey).toList())
        .containsExactlyInAnyOrder("total", "actifs", "inactifs", "typesServices");
    assertThat(data.path("typesServices").toString())
        .contains("{\"type\":\"" + type + "\",\"count\":1}");
  }

  @Test
  void withoutAKeyNoProductIsActive() {
    add("Un", 100, true);
    JsonNode status = ADMIN.get(TARIFFS + "/stripe-status").json();
    assertThat(status.path("summary").propertyStream().map(Map.Entry::getKey).toList())
        .containsExactlyInAnyOrder("total", "withStripeProduct", "withStripePrice", "activeOnly");
    assertThat(status.path("data").get(0).has("stripePriceActive")).isFalse();
    assertThat(status.path("message").asText()).isNotBlank();
  }

  private int statementsOfAList() {
    return StatementCount.warm(() -> list(""));
  }

  private void add(String name, int cents, boolean actif) {
    Answer answer =
        ADMIN.post(
            TARIFFS,
            Map.of(
                "nom", name + " " + type,
                "description", "Une description",
                "typeService", type,
                "prix", cents,
                "actif", actif));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  private JsonNode list(String query) {
    Answer answer = ADMIN.get(TARIFFS + "?typeService=" + encoded(type) + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private List<String> names(JsonNode list) {
    return list.path("data").findValuesAsText("nom").stream()
        .map(name -> name.replace(" " + type, ""))
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
