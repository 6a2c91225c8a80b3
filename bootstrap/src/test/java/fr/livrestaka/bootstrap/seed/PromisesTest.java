package fr.livrestaka.bootstrap.seed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds every sentence of the seeded legal pages against what keeps it. The table {@code
 * promises.txt} has a row for each: the page, what keeps it, the sentence. It is kept by a test
 * ({@code Class} or {@code Class#method}), by a duty of people that docs/operate.md lists, or it
 * only {@code says} something and promises nothing.
 */
class PromisesTest {
  private static final List<String> PAGES =
      List.of("cgv", "mentions-legales", "politique-confidentialite", "rgpd");
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
  private static final Pattern HEADING = Pattern.compile("\\d+\\. .*");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.»…]) (?=[A-ZÀÉÎ{])");
  private static final String PEOPLE = "people ";

  private final List<Row> rows = rows();

  private record Row(String page, String keeper, String sentence) {}

  @Test
  void everySentenceHasARowAndEveryRowASentence() {
    List<String> said = PAGES.stream().flatMap(PromisesTest::sentences).toList();
    assertThat(rows.stream().map(row -> row.page() + " | " + row.sentence()).toList())
        .as("add a row for a new sentence: who keeps what it promises?")
        .containsExactlyElementsOf(said);
  }

  @Test
  void everyPromiseIsKeptByATestThatIsThere() throws IOException {
    Map<String, Path> tests = tests();
    for (Row row : rows) {
      if (row.keeper().equals("says") || row.keeper().startsWith(PEOPLE)) continue;
      String[] keeper = row.keeper().split("#", 2);
      assertThat(tests).as(row.sentence()).containsKey(keeper[0]);
      if (keeper.length > 1) {
        assertThat(Files.readString(tests.get(keeper[0])))
            .as(row.sentence())
            .contains("void " + keeper[1] + "(");
      }
    }
  }

  @Test
  void everyPromiseThatPeopleKeepIsAmongTheirDuties() throws IOException {
    String duties = Files.readString(Repository.root().resolve("docs/operate.md"));
    List<String> names =
        rows.stream()
            .map(Row::keeper)
            .filter(keeper -> keeper.startsWith(PEOPLE))
            .map(keeper -> "- **" + keeper.substring(PEOPLE.length()) + "**:")
            .distinct()
            .toList();
    assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(duties).contains(name));
  }

  private static Stream<String> sentences(String page) {
    return PARAGRAPH
        .splitAsStream(SeedText.read("pages/" + page).body())
        .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
        .filter(paragraph -> !HEADING.matcher(paragraph).matches())
        .flatMap(SENTENCE_END::splitAsStream)
        .map(sentence -> page + " | " + sentence);
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : resource().lines().toList()) {
      String[] cells = line.split(" \\| ", 3);
      rows.add(new Row(cells[0], cells[1], cells[2]));
    }
    return rows;
  }

  private static String resource() {
    try (var stream =
        Objects.requireNonNull(PromisesTest.class.getResourceAsStream("/promises.txt"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Names of test classes and their sources; of two of the same name, the outer module's. */
  private static Map<String, Path> tests() throws IOException {
    Map<String, Path> tests = new HashMap<>();
    for (String module : List.of("domain", "application", "bootstrap")) {
      Path sources = Repository.root().resolve(module).resolve("src/test/java");
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .filter(file -> file.getFileName().toString().endsWith("Test.java"))
            .forEach(file -> tests.put(file.getFileName().toString().replace(".java", ""), file));
      }
    }
    return tests;
  }
}
