package fr.livrestaka.bootstrap.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsHttpTest {
  private static final String ADMIN_STATS = "/api/admin/stats";
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final TestProgram program = TestProgram.shared();

  @ParameterizedTest
  @ValueSource(strings = {ADMIN_STATS, ADMIN_STATS + "/advanced"})
  void theBusinessIsForAdministratorsOnly(String path) {
    assertThat(program.client().get(path).status()).isEqualTo(401);
    for (Person other : List.of(People.register(), People.withRole("CORRECTOR"))) {
      Answer answer = other.client().get(path);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.json().path("currentRole").asText()).isNotBlank();
    }
  }

  @Test
  void showsTwelveMonthsOfWhichTheLastIsThePresentOne() {
    JsonNode stats = People.withRole("ADMIN").client().get(ADMIN_STATS).json();
    assertThat(keys(stats))
        .containsExactly("months", "revenue", "newUsers", "orders", "derniersPaiements");
    for (String series : List.of("months", "revenue", "newUsers", "orders")) {
      assertThat(stats.path(series)).as(series).hasSize(12);
    }
    YearMonth now = YearMonth.now(PARIS);
    assertThat(stats.path("months").path(11).asText())
        .as("this month, or the one before where it has just begun")
        .isIn(now.toString(), now.minusMonths(1).toString());
    assertThat(stats.path("newUsers").path(11).asInt()).isPositive();
    assertThat(stats.path("derniersPaiements").size()).isLessThanOrEqualTo(10);
  }

  @Test
  void pollingCostsNoStatement() {
    Person admin = People.withRole("ADMIN");
    assertThat(StatementCount.warm(() -> admin.client().get(ADMIN_STATS))).isZero();
  }

  @Test
  void comparesThisMonthWithTheOneBefore() {
    JsonNode advanced = People.withRole("ADMIN").client().get(ADMIN_STATS + "/advanced").json();
    assertThat(keys(advanced))
        .containsExactly("monthlyRevenue", "newClients", "conversionRate", "averageOrderValue");
    advanced
        .elements()
        .forEachRemaining(
            figure ->
                assertThat(keys(figure)).containsExactly("current", "previous", "changePercent"));
    assertThat(advanced.path("newClients").path("current").asInt()).isPositive();
  }

  @Test
  void everybodySeesTheOwnYear() {
    Person author = People.register();
    int year = Year.now(PARIS).getValue();
    assertThat(annual(author, year).json().toString())
        .isEqualTo("{\"totalSpent\":0,\"pagesCorrected\":0,\"orders\":0}");
    String order = UUID.randomUUID().toString();
    TestSql.update(
        "INSERT INTO commandes (id, userId, titre, statut, paymentStatus, amount, pagesDeclarees,"
            + " createdAt, updatedAt)"
            + " VALUES (?, ?, 'Les dunes', 'EN_COURS', 'paid', 48000, 120, NOW(3), NOW(3))",
        order,
        author.id());
    TestSql.update(
        "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, createdAt, updatedAt)"
            + " VALUES (?, ?, ?, 48000, '/uploads/x.pdf', ?, NOW(3))",
        order,
        order,
        "DEMO-" + order,
        year + "-06-15 12:00:00");
    assertThat(annual(author, year).json().toString())
        .isEqualTo("{\"totalSpent\":48000,\"pagesCorrected\":120,\"orders\":1}");
    assertThat(StatementCount.warm(() -> annual(author, year))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?year=", "?year=26", "?year=20261", "?year=deux", "?year=-026"})
  void aYearHasFourDigits(String query) {
    Answer answer = People.register().client().get("/api/stats/annual" + query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }

  @Test
  void theOwnYearNeedsAToken() {
    assertThat(program.client().get("/api/stats/annual?year=2026").status()).isEqualTo(401);
  }

  private static Answer annual(Person person, int year) {
    return person.client().get("/api/stats/annual?year=" + year);
  }

  private static List<String> keys(JsonNode node) {
    return node.propertyStream().map(Map.Entry::getKey).toList();
  }
}
