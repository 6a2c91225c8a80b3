package fr.livrestaka.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of a document to a file of the repository leads to one that is there. */
class DocumentLinksTest {
  /** A link's address without its anchor; addresses of the web have a colon. */
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(?:#[^)\\s]*)?\\)");

  private final Path root = Repository.root();

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    Set<String> dead = new TreeSet<>();
    for (Path document : documents()) dead.addAll(deadIn(document, Files.readString(document)));
    assertThat(dead).as("Links to files that do not exist").isEmpty();
  }

  @Test
  void aLinkToNothingIsFound() {
    String text =
        "See [there](docs/contract/README.md#top), [not](docs/nothing.md), [web](https://a.org/b).";
    assertThat(deadIn(root.resolve("README.md"), text))
        .containsExactly("README.md: docs/nothing.md");
  }

  private Set<String> deadIn(Path document, String text) {
    Set<String> dead = new TreeSet<>();
    LINK.matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(link -> !Files.exists(document.resolveSibling(link)))
        .forEach(link -> dead.add(root.relativize(document) + ": " + link));
    return dead;
  }

  private List<Path> documents() throws IOException {
    try (Stream<Path> top = Files.list(root);
        Stream<Path> docs = Files.walk(root.resolve("docs"))) {
      return Stream.concat(top, docs).filter(path -> path.toString().endsWith(".md")).toList();
    }
  }
}
