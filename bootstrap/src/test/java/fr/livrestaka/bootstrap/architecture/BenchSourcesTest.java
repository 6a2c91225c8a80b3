package fr.livrestaka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The measuring programs in {@code bench/} are started from their sources, so that no build
 * compiles them. Here they are compiled against the program as it is now.
 */
class BenchSourcesTest {
  @TempDir private Path classes;

  @Test
  void everyMeasuringProgramCompiles() throws IOException {
    assertThat(errorsOf(sources())).isEmpty();
  }

  @Test
  void aProgramThatNamesWhatIsNotThereIsFound() throws IOException {
    Path wrong = classes.resolve("Wrong.java");
    Files.writeString(wrong, "import fr.livrestaka.domain.Moved; void main() {}");

    assertThat(errorsOf(List.of(wrong))).contains("Moved");
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(Repository.root().resolve("bench"))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  private String errorsOf(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      for (Path source : sources) {
        compiler
            .getTask(
                errors,
                files,
                null,
                List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", classPath()),
                null,
                files.getJavaFileObjects(source))
            .call();
      }
    }
    return errors.toString();
  }

  /** What the tests run with, also where it was handed over in the manifest of a jar. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
