package fr.livrestaka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.docs.PrintedPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureMapTest {
  private static final Pattern NODE = Pattern.compile("(?m)^  ([\\w-]+)$");
  private static final Pattern ARROW =
      Pattern.compile("(?m)^  ([\\w-]+) (-->|-\\.->)(?:\\|[^|]*\\|)? ([\\w-]+)$");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?fr\\.livrestaka\\.(\\w+)\\.");

  private final Modules modules = Modules.ofTheCheckout();
  private final PrintedPage page = PrintedPage.of("architecture", ArchitectureMapTest.class);
  private final String drawn = new ArchitectureMap(House.product(), modules, page).asMarkdown();

  @Test
  void theMapShowsTheHouseAsItIs() {
    page.check(drawn);
  }

  @Test
  void everyMavenModuleIsOnTheMap() {
    Set<String> nodes = found(NODE, 1);
    assertThat(nodes).containsExactlyInAnyOrderElementsOf(modules.names());
  }

  @Test
  void everyArrowIsInTheSourcesOrInAPom() {
    ARROW
        .matcher(modulesPart())
        .results()
        .forEach(
            arrow -> assertThat(known(arrow)).as(arrow.group().strip()).contains(arrow.group(3)));
  }

  @Test
  void everyDependencyOfAPomIsAnArrow() {
    Set<String> drawnArrows =
        ARROW
            .matcher(modulesPart())
            .results()
            .map(arrow -> arrow.group(1) + " to " + arrow.group(3))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String module : modules.names()) {
      for (String needed : modules.declaredBy(module)) {
        assertThat(drawnArrows).contains(module + " to " + needed);
      }
    }
  }

  @Test
  void everyPortIsImplementedByAnAdapterOrByTheProgram() {
    assertThat(drawn).doesNotContain(ArchitectureMap.NOBODY);
  }

  private Set<String> known(MatchResult arrow) {
    return arrow.group(2).equals("-->")
        ? importedBy(arrow.group(1))
        : modules.declaredBy(arrow.group(1));
  }

  private Set<String> importedBy(String module) {
    Path sources = Repository.root().resolve(module).resolve("src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> IMPORT.matcher(read(file)).results().map(found -> found.group(1)))
          .map(modules::ofPackage)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> found(Pattern pattern, int group) {
    return pattern
        .matcher(modulesPart())
        .results()
        .map(found -> found.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String modulesPart() {
    return drawn.substring(drawn.indexOf("## Modules"), drawn.indexOf("## Ports"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
