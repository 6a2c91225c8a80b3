package fr.livrestaka.bootstrap.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Maven modules of the checkout, and what their POMs say of one another. */
final class Modules {
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>.*?</dependency>");
  private static final Pattern OURS =
      Pattern.compile("<artifactId>staka-livres-([^<]+)</artifactId>");

  private final Path root;
  private final List<String> names;

  private Modules(Path root) {
    this.root = root;
    this.names = MODULE.matcher(pom(root)).results().map(found -> found.group(1)).sorted().toList();
  }

  static Modules ofTheCheckout() {
    return new Modules(Repository.root());
  }

  /** Folders of all modules, also of those that only a profile builds. */
  List<String> names() {
    return names;
  }

  /** The module whose classes are in {@code fr.livrestaka.<name>}. */
  String ofPackage(String name) {
    return names.contains(name) ? name : "adapters-" + name;
  }

  /** The modules that a module's production code needs by its POM, at run time at least. */
  Set<String> declaredBy(String module) {
    return DEPENDENCY
        .matcher(pom(root.resolve(module)))
        .results()
        .map(found -> found.group())
        .filter(dependency -> !dependency.contains("<scope>test</scope>"))
        .flatMap(dependency -> OURS.matcher(dependency).results())
        .map(found -> found.group(1))
        .filter(names::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String pom(Path module) {
    try {
      return Files.readString(module.resolve("pom.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
