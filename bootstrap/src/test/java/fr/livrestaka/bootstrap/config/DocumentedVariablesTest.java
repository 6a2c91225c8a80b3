package fr.livrestaka.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README, compose.yml and Dockerfile name the variables that the program reads, and no others. */
class DocumentedVariablesTest {
  private static final Pattern IN_FIRST_COLUMN = Pattern.compile("`([A-Z][A-Z_]+)`");
  private static final Pattern IN_COMPOSE = Pattern.compile("(?m)^ {6}([A-Z][A-Z_]+): ");
  private static final Pattern IN_DOCKERFILE = Pattern.compile("([A-Z][A-Z_]+)=");

  private static final Pattern INSISTED_ON = Pattern.compile("\\$\\{([A-Z][A-Z_]+):\\?");
  private static final Pattern TAKEN = Pattern.compile("\\$\\{([A-Z][A-Z_]+):");
  private static final Pattern IN_EXAMPLE = Pattern.compile("(?m)^([A-Z][A-Z_]+)=");

  /** Set by the image, or of no use in a container of production. */
  private static final Set<String> NOT_IN_COMPOSE =
      Set.of("STAKA_HOME", "UPLOADS_DIR", "STRIPE_API_BASE");

  @TempDir Path home;

  @Test
  void theReadmeExplainsEveryVariable() throws IOException {
    String table = between(read("README.md"), "## Configuration", "\n## ");
    Set<String> explained = new TreeSet<>();
    table
        .lines()
        .filter(line -> line.startsWith("| `"))
        .forEach(line -> explained.addAll(found(IN_FIRST_COLUMN, line.split("\\|")[1])));

    assertThat(explained).isEqualTo(readByTheProgram());
  }

  @Test
  void composePassesEveryVariableOn() throws IOException {
    String program = between(read("compose.yml"), "\n  program:", "\n  proxy:");
    Set<String> wanted = readByTheProgram();
    wanted.removeAll(NOT_IN_COMPOSE);

    assertThat(found(IN_COMPOSE, program)).isEqualTo(wanted);
  }

  @Test
  void theImageSetsKnownVariablesOnly() throws IOException {
    String settings =
        read("Dockerfile")
            .lines()
            .filter(line -> line.startsWith("ENV "))
            .collect(Collectors.joining("\n"));

    assertThat(readByTheProgram()).containsAll(found(IN_DOCKERFILE, settings));
  }

  @Test
  void theReadmeMarksWhatProductionCannotDoWithout() throws IOException {
    Set<String> marked = new TreeSet<>();
    between(read("README.md"), "## Configuration", "\n## ")
        .lines()
        .filter(line -> line.startsWith("| `") && line.split("\\|")[1].contains("●"))
        .forEach(line -> marked.addAll(found(IN_FIRST_COLUMN, line.split("\\|")[1])));

    assertThat(marked).isEqualTo(missing(Map.of("APP_ENV", "production"), "DATABASE_URL"));
  }

  @Test
  void composeInsistsOnWhatProductionCannotDoWithout() throws IOException {
    String program = between(read("compose.yml"), "\n  program:", "\n  proxy:");

    assertThat(found(INSISTED_ON, program))
        .isEqualTo(missing(Map.of("DATABASE_URL", "mysql://a:b@c/d"), "DATABASE_PASSWORD"));
  }

  @Test
  void theExampleGivesComposeWhatItInsistsOnAndNothingUnknown() throws IOException {
    String compose = read("compose.yml");
    Set<String> given =
        found(IN_EXAMPLE, between(read("README.md"), "in a file `.env`:", "\n```\n\n"));

    assertThat(given).containsAll(found(INSISTED_ON, compose));
    assertThat(found(TAKEN, compose)).containsAll(given);
  }

  /** What a start without anything but these complains of. */
  private Set<String> missing(Map<String, String> given, String besides) {
    Map<String, String> environment = new HashMap<>(given);
    environment.put("STAKA_HOME", home.toString());
    Set<String> missing = new TreeSet<>(Set.of(besides));
    catchThrowableOfType(InvalidSettings.class, () -> SettingsReader.read(environment))
        .faults()
        .forEach(fault -> missing.add(fault.split(" ")[0]));
    return missing;
  }

  private Set<String> readByTheProgram() {
    Set<String> asked = new TreeSet<>();
    Map<String, String> values =
        Map.of(
            "APP_ENV", "development",
            "STAKA_HOME", home.toString(),
            "DATABASE_URL", "jdbc:mysql://localhost/staka");
    SettingsReader.read(
        new HashMap<>(values) {
          @Override
          public String get(Object name) {
            asked.add((String) name);
            return super.get(name);
          }
        });
    return asked;
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String read(String file) throws IOException {
    return Files.readString(Repository.root().resolve(file));
  }
}
