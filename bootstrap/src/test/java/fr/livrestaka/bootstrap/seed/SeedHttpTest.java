package fr.livrestaka.bootstrap.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedHttpTest {
  private static final Map<String, String> ADMIN =
      Map.of(
          "ADMIN_EMAIL",
          "chef@staka.example",
          "SELLER_SIRET",
          "73282932000074",
          "SELLER_NAME",
          "Les Belles Pages");

  @Test
  void theFirstStartFillsAnEmptyDatabaseAndALaterOneChangesNothing() throws SQLException {
    Schema schema = TestDatabase.newSchema();
    TestProgram first = TestProgram.start(schema, ADMIN);
    try {
      assertTariffs(first.client());
      assertFaq(first.client());
      assertLegalPages(first.client());
    } finally {
      first.stop();
    }
    assertThat(rows(schema, "SELECT email, role FROM users ORDER BY role"))
        .containsExactlyInAnyOrder("chef@staka.example ADMIN", "usertest@test.com USER");
    execute(schema, "UPDATE tarifs SET prix = 250 WHERE prix = 200");
    execute(schema, "DELETE FROM faqs WHERE ordre = 8");
    execute(schema, "DELETE FROM pages WHERE slug = 'rgpd'");
    execute(schema, "DELETE FROM users WHERE role = 'USER'");
    List<String> before = everything(schema);
    TestProgram.start(schema, ADMIN).stop();
    assertThat(everything(schema)).isEqualTo(before);
  }

  @Test
  void instancesThatStartTogetherSowOnce() throws Exception {
    Schema schema = TestDatabase.newSchema();
    TestProgram program = TestProgram.start(schema, ADMIN);
    try {
      for (String table : List.of("seed_marks", "users", "tarifs", "faqs", "pages")) {
        execute(schema, "DELETE FROM " + table);
      }
      Seed seed = program.bean(Seed.class);
      AtOnce.times(4, Executors.callable(seed::run));
    } finally {
      program.stop();
    }
    assertThat(rows(schema, "SELECT COUNT(*) FROM tarifs")).containsExactly("3");
    assertThat(rows(schema, "SELECT COUNT(*) FROM faqs")).containsExactly("8");
    assertThat(rows(schema, "SELECT COUNT(*) FROM pages")).containsExactly("4");
    assertThat(rows(schema, "SELECT COUNT(*) FROM users WHERE role = 'ADMIN'"))
        .containsExactly("1");
  }

  @Test
  void aDatabaseInUseGetsNoContent() throws SQLException {
    Schema schema = TestDatabase.newSchema();
    TestProgram.start(schema, ADMIN).stop();
    execute(schema, "DELETE FROM seed_marks");
    execute(schema, "DELETE FROM faqs");
    execute(schema, "DELETE FROM pages");
    List<String> before = everything(schema);
    TestProgram.start(schema, ADMIN).stop();
    assertThat(everything(schema)).isEqualTo(before);
  }

  @Test
  void aChangedConfigurationShowsAtOnceInTheLegalPages() {
    Schema schema = TestDatabase.newSchema();
    TestProgram first = TestProgram.start(schema, ADMIN);
    try {
      assertThat(content(first.client(), "mentions-legales"))
          .contains("[exemple, SELLER_PHONE")
          .doesNotContain("[à compléter");
    } finally {
      first.stop();
    }
    Map<String, String> configured = new HashMap<>(ADMIN);
    configured.put("SELLER_PHONE", "01 99 00 00 00");
    configured.put("SELLER_DIRECTOR", "Camille Martin");
    configured.put("MEDIATOR_NAME", "Médiation du livre");
    configured.put("HOST_NAME", "Hébergement Dupont");
    TestProgram second = TestProgram.start(schema, configured);
    try {
      assertThat(content(second.client(), "mentions-legales"))
          .contains("01 99 00 00 00", "Camille Martin", "Médiation du livre", "Hébergement Dupont")
          .doesNotContain("SELLER_PHONE", "MEDIATOR_NAME", "HOST_NAME");
    } finally {
      second.stop();
    }
  }

  private static String content(TestClient client, String slug) {
    return client.get("/api/pages/slug/" + slug).json().path("data").path("content").asText();
  }

  private static void assertTariffs(TestClient client) {
    JsonNode tariffs = client.get("/api/tarifs").json().path("data");
    assertThat(texts(tariffs, "nom"))
        .containsExactly("Pack KDP Autoédition", "Correction Standard", "Pack Rédaction Complète");
    assertThat(texts(tariffs, "prix")).containsExactly("35000", "200", "145000");
    assertThat(texts(tariffs, "prixFormate")).containsExactly("350€", "2€/page", "1450€");
    assertThat(texts(tariffs, "prixTTC")).containsExactly("35000", "200", "145000");
    assertThat(texts(tariffs, "tauxTVA")).containsExactly("0", "0", "0");
    assertThat(texts(tariffs, "montantTVA")).containsExactly("0", "0", "0");
    assertThat(texts(tariffs, "unite")).containsExactly("prestation", "page", "prestation");
  }

  private static void assertFaq(TestClient client) {
    JsonNode faqs = client.get("/api/faq").json().path("data");
    assertThat(texts(faqs, "ordre")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    assertThat(texts(faqs, "categorie")).contains("Général", "Délais", "Tarifs", "Paiement");
    assertThat(texts(faqs, "question")).doesNotHaveDuplicates().allMatch(q -> q.endsWith("?"));
    assertThat(faqs.path(2).path("details").asText()).contains("480 €");
    assertThat(faqs.path(0).path("details").isNull()).isTrue();
  }

  private static void assertLegalPages(TestClient client) {
    Map<String, List<String>> facts =
        Map.of(
            "mentions-legales", List.of("Les Belles Pages", "73282932000074", "médiateur"),
            "cgv",
                List.of(
                    "quatorze jours",
                    "L221-28",
                    "obligation de paiement",
                    "renoncer",
                    "/api/public/retractation"),
            "politique-confidentialite", List.of("CNIL", "dix ans", "portabilité"),
            "rgpd", List.of("article 17", "CNIL", "un mois"),
            "politique-de-confidentialite", List.of("CNIL"),
            "Conditions-Generales", List.of("L221-18"));
    facts.forEach(
        (slug, words) -> {
          JsonNode page = client.get("/api/pages/slug/" + slug).json().path("data");
          assertThat(page.path("type").asText()).as(slug).isEqualTo("LEGAL");
          assertThat(page.path("status").asText()).isEqualTo("PUBLISHED");
          assertThat(page.path("content").asText()).contains(words).doesNotContain("{", "}");
        });
    Map<String, Integer> headings =
        Map.of("mentions-legales", 6, "cgv", 12, "politique-confidentialite", 7, "rgpd", 9);
    headings.forEach((slug, count) -> assertHeadings(client, slug, count));
  }

  /**
   * The client shows a paragraph as a heading where its first line begins so, or ends in a colon.
   */
  private static void assertHeadings(TestClient client, String slug, int count) {
    String content = content(client, slug);
    List<String> shown = new ArrayList<>();
    for (String paragraph : content.split("\\n\\s*\\n")) {
      String first = paragraph.strip().lines().findFirst().orElse("");
      boolean isHeading = first.matches("\\d+\\..*") || first.endsWith(":");
      if (isHeading) shown.add(first);
      else assertThat(paragraph.strip()).as("a sentence in " + slug).matches("(?s).*[.»…]");
    }
    assertThat(shown).as(slug).hasSize(count).allMatch(heading -> heading.length() < 80);
  }

  private static List<String> texts(JsonNode rows, String field) {
    List<String> texts = new ArrayList<>();
    rows.forEach(row -> texts.add(row.path(field).asText()));
    return texts;
  }

  private static List<String> everything(Schema schema) {
    return Stream.of("tarifs", "faqs", "pages", "users")
        .flatMap(
            table -> {
              try {
                return rows(schema, "SELECT * FROM " + table + " ORDER BY id").stream();
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }

  private static List<String> rows(Schema schema, String query) throws SQLException {
    try (Connection connection = connect(schema);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(rows.getString(i));
        }
        lines.add(String.join(" ", cells.stream().map(String::valueOf).toList()));
      }
      return lines;
    }
  }

  private static void execute(Schema schema, String statement) throws SQLException {
    try (Connection connection = connect(schema);
        Statement work = connection.createStatement()) {
      work.execute(statement);
    }
  }

  private static Connection connect(Schema schema) throws SQLException {
    return DriverManager.getConnection(schema.jdbcUrl(), schema.username(), schema.password());
  }
}
