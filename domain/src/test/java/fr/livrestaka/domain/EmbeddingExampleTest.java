package fr.livrestaka.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README says under "Embed the domain" compiles as Java 17, runs, and prints what it says.
 */
class EmbeddingExampleTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path DOMAIN = Path.of("target", "classes");

  @Test
  void theReadmesExampleDoesWhatItSays(@TempDir Path folder) throws Exception {
    String section = between(Files.readString(README), "## Embed the domain", "\n## ");
    Path source = folder.resolve("source/example/Example.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "package example;\n" + between(section, "```java\n", "```"));
    Path module = folder.resolve("source/module-info.java");
    Files.writeString(module, "module example { requires fr.livrestaka.domain; }");

    compile(folder.resolve("classes"), source, module);

    assertThat(run(folder.resolve("classes"))).isEqualTo(between(section, "```text\n", "```"));
  }

  private static void compile(Path target, Path... sources) {
    String[] options = {
      "--release",
      "17",
      "-d",
      target.toString(),
      "--module-path",
      DOMAIN.toString(),
      sources[0].toString(),
      sources[1].toString()
    };
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertThat(javac.run(System.out, System.err, options)).isZero();
  }

  private static String run(Path example) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "--module-path",
                DOMAIN + File.pathSeparator + example,
                "--module",
                "example/example.Example")
            .redirectErrorStream(true)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace("\r\n", "\n");
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
