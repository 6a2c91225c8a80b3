package fr.livrestaka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sources the build looks at, wherever the checkout lies. */
class FormattedSourcesTest {
  private static final Path TOOL = Repository.root().resolve(".mvn/format/Sources.java");

  @TempDir Path machine;

  @ParameterizedTest
  @ValueSource(strings = {"clone", "src/clone", "target/clone", "src/target/a clone"})
  void onlyFoldersOfTheCheckoutCount(String place) throws Exception {
    Path checkout = machine.resolve(place);
    write(checkout, "domain/src/main/java/orders/Order.java");
    write(checkout, "domain/src/test/java/orders/OrderTest.java");
    write(checkout, "domain/target/generated-sources/src/Made.java");
    write(checkout, "bench/Load.java");

    assertThat(listedBelow(checkout))
        .containsExactly(
            "domain/src/main/java/orders/Order.java", "domain/src/test/java/orders/OrderTest.java");
  }

  @Test
  void thisVeryFileIsLookedAt() throws Exception {
    assertThat(listedBelow(Repository.root()))
        .anyMatch(source -> source.endsWith("architecture/FormattedSourcesTest.java"));
  }

  private static void write(Path checkout, String source) throws IOException {
    Path file = checkout.resolve(source);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "class A {}");
  }

  private static List<String> listedBelow(Path checkout) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                TOOL.toString(),
                checkout.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }
}
