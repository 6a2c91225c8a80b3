package fr.livrestaka.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What our pages name is there: tests, modules, profiles, switches, files. Links: see {@link
 * DocumentLinksTest}.
 */
class DocumentedNamesTest {
  private static final Path ROOT = Repository.root();
  private static final Pattern TESTS = Pattern.compile("-Dtest='?([\\w,*?]+)'?");
  private static final Pattern MODULES = Pattern.compile("-pl ([\\w,./-]+)");
  private static final Pattern PROFILES = Pattern.compile("(?<=[\\s`])-P([a-z][\\w,-]*)");
  private static final Pattern SWITCHES = Pattern.compile("-D(staka\\.[\\w.-]+)=");

  /** Seen from the root: into the sources of a module, or into one of the other folders. */
  private static final Pattern PATHS =
      Pattern.compile(
          "(?<![\\w/.$-])((?:(?:domain|application|adapters-\\w+|bootstrap|browser-walk)/(?:src|pom)"
              + "|docs|bench|deploy|\\.ci|\\.mvn)[\\w./-]*/[\\w./-]*\\w)(?![\\w<])");

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Pattern PROFILE =
      Pattern.compile("(?s)<profile>(?:(?!</profile>).)*?<id>([^<]+)</id>");

  /** Made by the build, so not there in a fresh checkout. */
  private static final Pattern BUILT = Pattern.compile("(.*/)?target(/.*)?");

  private final Set<String> faults = new TreeSet<>();

  @Test
  void everyTestThatACommandNamesExists() {
    Set<String> classes = testClasses();
    each(
        TESTS,
        found ->
            Stream.of(found.group(1).split(","))
                .filter(name -> classes.stream().noneMatch(one -> one.matches(expression(name))))
                .forEach(name -> faults.add("there is no test " + name)));
    assertThat(faults).isEmpty();
  }

  @Test
  void everyModuleThatACommandNamesExists() {
    each(
        MODULES,
        found ->
            Stream.of(found.group(1).split(","))
                .filter(name -> !Files.exists(ROOT.resolve(name).resolve("pom.xml")))
                .forEach(name -> faults.add("there is no module " + name)));
    assertThat(faults).isEmpty();
  }

  @Test
  void everyProfileThatACommandNamesExists() {
    Set<String> profiles = profiles();
    each(
        PROFILES,
        found ->
            Stream.of(found.group(1).split(","))
                .filter(name -> !profiles.contains(name))
                .forEach(name -> faults.add("there is no profile " + name)));
    assertThat(faults).isEmpty();
  }

  @Test
  void everySwitchThatACommandSetsIsReadByATest() {
    String sources = sources().map(DocumentedNamesTest::read).collect(Collectors.joining());
    each(
        SWITCHES,
        found -> {
          if (!sources.contains("\"" + found.group(1) + "\"")) {
            faults.add("no test reads -D" + found.group(1));
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void everyPathThatIsNamedExists() {
    each(
        PATHS,
        found -> {
          String path = found.group(1);
          if (!BUILT.matcher(path).matches() && !Files.exists(ROOT.resolve(path))) {
            faults.add("there is no " + path);
          }
        });
    assertThat(faults).isEmpty();
  }

  private void each(Pattern pattern, Consumer<MatchResult> check) {
    for (Path page : pages()) {
      Set<String> before = new TreeSet<>(faults);
      pattern.matcher(read(page)).results().forEach(check);
      Set<String> added = new TreeSet<>(faults);
      added.removeAll(before);
      faults.removeAll(added);
      added.forEach(fault -> faults.add(ROOT.relativize(page) + ": " + fault));
    }
  }

  private static List<Path> pages() {
    Stream<Path> single =
        Stream.of("README.md", "CONTRIBUTING.md", "bench/README.md").map(ROOT::resolve);
    Stream<Path> docs =
        filesBelow(ROOT.resolve("docs")).filter(file -> file.toString().endsWith(".md"));
    return Stream.concat(single, docs).toList();
  }

  private static Set<String> testClasses() {
    return sources()
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .filter(name -> name.endsWith("Test"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> profiles() {
    return Stream.concat(Stream.of(ROOT), modules())
        .map(module -> read(module.resolve("pom.xml")))
        .flatMap(pom -> PROFILE.matcher(pom).results().map(found -> found.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> sources() {
    return modules()
        .map(module -> module.resolve("src"))
        .flatMap(DocumentedNamesTest::filesBelow)
        .filter(file -> file.toString().endsWith(".java"));
  }

  private static Stream<Path> modules() {
    return MODULE
        .matcher(read(ROOT.resolve("pom.xml")))
        .results()
        .map(found -> ROOT.resolve(found.group(1)));
  }

  private static Stream<Path> filesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String expression(String name) {
    return name.replace("*", ".*").replace("?", ".");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
