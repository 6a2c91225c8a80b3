package fr.livrestaka.bootstrap.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs a class in a process of its own, with the class path of the tests. It lives for seconds:
 * code compiled for a long life would cost more than it gains.
 */
public final class Jvm {
  private Jvm() {}

  /**
   * @param output gets what the process says, errors too
   * @param environment added to this process's, from which the variables of tests are taken out
   */
  public static Process launch(
      Class<?> main, Path output, Map<String, String> environment, String... arguments)
      throws IOException {
    Files.createDirectories(output.toAbsolutePath().getParent());
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("TEST_"));
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
  }
}
