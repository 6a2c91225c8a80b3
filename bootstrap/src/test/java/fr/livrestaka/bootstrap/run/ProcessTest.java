package fr.livrestaka.bootstrap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.bootstrap.Main;
import fr.livrestaka.bootstrap.testing.Jvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The program as a process of its own: started, stopped, killed. */
class ProcessTest {
  private static final Path FOLDER =
      Path.of("target", "process-" + ProcessHandle.current().pid()).toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern ADDRESS = Pattern.compile("address +(http://localhost:\\d+)");

  private final List<Process> launched = new ArrayList<>();

  @Test
  void productionWithoutItsVariablesDoesNotStartAndSaysWhy() throws Exception {
    List<String> output =
        refused(
            2,
            Map.of(
                "DATABASE_URL", "mysql://a:planted@127.0.0.1:1/staka",
                "SMTP_URI", "smtp://planted"));
    assertThat(output).filteredOn(line -> line.startsWith("Configuration: ")).hasSize(17);
    assertThat(output)
        .anyMatch(line -> line.startsWith("Configuration warning: SMTP_URI"))
        .anyMatch(line -> line.startsWith("Configuration warning: ADMIN_EMAIL"))
        .noneMatch(line -> line.contains("planted"));
  }

  @Test
  void aDatabaseOutOfReachIsNamedWithItsVariable() throws Exception {
    List<String> output =
        refused(
            1,
            Map.of(
                "APP_ENV", "development",
                "DATABASE_URL", "mysql://a:planted@127.0.0.1:1/staka"));
    assertThat(output)
        .anyMatch(line -> line.contains("127.0.0.1:1 ") && line.contains("DATABASE_URL"))
        .noneMatch(line -> line.contains("planted"));
  }

  private List<String> refused(int exitCode, Map<String, String> variables) throws Exception {
    Path output = FOLDER.resolve("refused-" + exitCode + ".log");
    Map<String, String> environment = new HashMap<>(variables);
    environment.put("PORT", "0");
    environment.put("STAKA_HOME", FOLDER.resolve("refused").toString());
    Process process = launch(output, environment);
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(exitCode);
    return Files.readAllLines(output);
  }

  /** Its home lies in the temporary folder, which the database's library wipes. */
  @Test
  void aKilledProgramLosesNothingAndStopsTheNextByNothing() throws Exception {
    Path home = FOLDER.resolve("home");
    Map<String, String> environment =
        Map.of(
            "STAKA_HOME",
            home.toString(),
            "PORT",
            "0",
            "JAVA_TOOL_OPTIONS",
            "-Djava.io.tmpdir=" + FOLDER);

    Path firstLog = FOLDER.resolve("first.log");
    Process first = launch(firstLog, environment);
    String address = addressIn(firstLog, first);
    String tariffs = tariffsAt(address);
    assertThat(openToOthers(home)).isEmpty();
    assertThatThrownBy(() -> tariffsAt(address.replace("localhost", "127.0.0.2")))
        .as("development is for this machine only")
        .isInstanceOf(ConnectException.class);
    first.destroyForcibly().waitFor();

    Path secondLog = FOLDER.resolve("second.log");
    Process second = launch(secondLog, environment);
    assertThat(tariffsAt(addressIn(secondLog, second))).isEqualTo(tariffs);
    second.destroy();
    assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    String database = Files.exists(pidFile(home)) ? Files.readString(pidFile(home)).strip() : "";
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                database.isEmpty()
                    || ProcessHandle.of(Long.parseLong(database))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty());
  }

  private static List<Path> openToOthers(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(file -> !Files.isSymbolicLink(file))
          .filter(file -> !permissions(file).endsWith("------"))
          .toList();
    }
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path pidFile(Path home) {
    return home.resolve("database").resolve("mariadb.pid");
  }

  @AfterEach
  void nothingStaysRunning() {
    launched.forEach(Process::destroyForcibly);
  }

  private Process launch(Path output, Map<String, String> environment) throws IOException {
    Process process = Jvm.launch(Main.class, output, environment);
    launched.add(process);
    return process;
  }

  private static String addressIn(Path output, Process process) {
    return await()
        .atMost(PATIENCE)
        .failFast("the program ended", () -> !process.isAlive())
        .until(
            () -> {
              Matcher found = ADDRESS.matcher(Files.readString(output));
              return found.find() ? found.group(1) : "";
            },
            address -> !address.isEmpty());
  }

  /** With the ids, which a database that is made anew would not have. */
  private static String tariffsAt(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/tarifs")).build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }
}
