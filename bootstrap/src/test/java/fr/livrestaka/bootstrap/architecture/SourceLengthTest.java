package fr.livrestaka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLengthTest {
  private static final int MOST_LINES = 200;

  /** One aggregate is one thought, which may need more. */
  private static final int MOST_LINES_OF_AN_AGGREGATE = 300;

  private static final Set<String> AGGREGATES =
      Set.of("Account.java", "Order.java", "Invoice.java", "Message.java", "PaymentLedger.java");

  @Test
  void noClassIsLongerThan200LinesAndNoAggregateThan300() throws IOException {
    assertThat(tooLong(Repository.root())).isEmpty();
  }

  @Test
  void sourcesOfEveryModuleAreLookedAt() throws IOException {
    assertThat(sources(Repository.root()))
        .extracting(Path::toString)
        .anyMatch(source -> source.contains("/domain/src/main/"))
        .anyMatch(source -> source.contains("/adapters-persistence/src/main/"))
        .anyMatch(source -> source.contains("/bootstrap/src/main/"));
  }

  @Test
  void aPlantedLongClassIsFound(@TempDir Path house) throws IOException {
    Path folder = Files.createDirectories(house.resolve("domain/src/main/java/orders"));
    Files.writeString(folder.resolve("Short.java"), "\n".repeat(MOST_LINES));
    Path planted = Files.writeString(folder.resolve("Long.java"), "\n".repeat(MOST_LINES + 1));

    assertThat(tooLong(house)).containsExactly(planted);
  }

  private static List<Path> tooLong(Path root) throws IOException {
    return sources(root).stream().filter(source -> lines(source) > mostLines(source)).toList();
  }

  private static int mostLines(Path source) {
    boolean isAggregate =
        source.toString().contains("domain/src/main/")
            && AGGREGATES.contains(source.getFileName().toString());
    return isAggregate ? MOST_LINES_OF_AN_AGGREGATE : MOST_LINES;
  }

  private static List<Path> sources(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> root.relativize(file).toString().contains("src/main/java"))
          .filter(file -> !root.relativize(file).toString().contains("target/"))
          .toList();
    }
  }

  private static long lines(Path source) {
    try (var lines = Files.lines(source)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
