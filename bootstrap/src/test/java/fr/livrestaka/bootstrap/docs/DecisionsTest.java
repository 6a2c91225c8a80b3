package fr.livrestaka.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The records of decisions are numbered without a hole, have one form, and are all listed. */
class DecisionsTest {
  private static final Path FOLDER = Repository.root().resolve("docs/decisions");
  private static final Pattern FILE = Pattern.compile("(\\d{4})-[a-z0-9.-]+\\.md");
  private static final Pattern DATE = Pattern.compile("(?m)^\\W*Date\\W+20\\d\\d-\\d\\d-\\d\\d\\b");

  @Test
  void numbersHaveNoHoleAndNoTwin() throws IOException {
    Set<Integer> numbers = new TreeSet<>();
    Set<Integer> twins = new TreeSet<>();
    for (Path file : decisions()) if (!numbers.add(number(file))) twins.add(number(file));
    Set<Integer> missing = new TreeSet<>();
    for (int number = 1; number <= numbers.size(); number++) {
      if (!numbers.contains(number)) missing.add(number);
    }

    assertThat(twins).as("numbers that two decisions bear").isEmpty();
    assertThat(missing).as("numbers without a decision; the last one moves there").isEmpty();
  }

  @Test
  void eachHasATitleADateItsContextTheDecisionAndItsConsequences() throws IOException {
    Set<String> faults = new TreeSet<>();
    for (Path file : decisions()) {
      String text = Files.readString(file);
      String name = file.getFileName().toString();
      if (!text.startsWith("# " + number(file) + ". ")) {
        faults.add(name + " does not begin with \"# " + number(file) + ". \" and a title");
      }
      if (!DATE.matcher(text).find()) faults.add(name + " has no line \"Date: <year-month-day>\"");
      int at = 0;
      for (String part : List.of("Context", "Decision", "Consequences")) {
        Matcher heading = Pattern.compile("(?m)^(#+ |\\*\\*)" + part + "\\b").matcher(text);
        if (!heading.find(at)) {
          faults.add(name + " has no heading \"" + part + "\", or has it in another order");
          break;
        }
        at = heading.end();
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theIndexListsEachInOrderUnderItsNumber() throws IOException {
    var listed = new TreeMap<Integer, String>();
    Matcher line =
        Pattern.compile("(?m)^(\\d+)\\. \\[[^\\]]+]\\(([^)]+)\\)")
            .matcher(Files.readString(FOLDER.resolve("README.md")));
    while (line.find()) listed.put(Integer.valueOf(line.group(1)), line.group(2));
    var existing = new TreeMap<Integer, String>();
    for (Path file : decisions()) existing.put(number(file), file.getFileName().toString());

    assertThat(listed).as("the list in docs/decisions/README.md").isEqualTo(existing);
  }

  private static List<Path> decisions() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> FILE.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  private static int number(Path file) {
    return Integer.parseInt(file.getFileName().toString().substring(0, 4));
  }
}
