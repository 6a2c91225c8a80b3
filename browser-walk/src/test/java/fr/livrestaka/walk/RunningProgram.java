package fr.livrestaka.walk;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built program in development mode, as a process of its own with data of its own. */
final class RunningProgram implements AutoCloseable {
  static final String ADMIN = "equipe@staka.example";
  static final String PASSWORD = "Relieur-vert-1";

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Pattern DATABASE_PORT = Pattern.compile("--port=(\\d+)");

  private final Path jar;
  private final Path home;
  private final FrontEnd frontEnd;
  private final int port = freePort();
  private Process process;

  private RunningProgram(Path jar, Path home, FrontEnd frontEnd) {
    this.jar = jar;
    this.home = home;
    this.frontEnd = frontEnd;
  }

  /**
   * @param jar the standalone program, as {@code ./mvnw package} makes it
   * @param home an empty folder for its data
   */
  static RunningProgram start(Path jar, Path home, FrontEnd frontEnd) {
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(jar + " is not there: run ./mvnw package first");
    }
    RunningProgram program = new RunningProgram(jar, home, frontEnd);
    try {
      program.launch();
      return program;
    } catch (RuntimeException e) {
      program.close();
      throw e;
    }
  }

  String address() {
    return "http://localhost:" + port;
  }

  boolean has(URI address) {
    return address.getPort() == port;
  }

  Path mails() {
    return home.resolve("mail");
  }

  /** A secret that the program has made for itself. */
  String secret(String name) {
    try {
      return Files.readString(home.resolve("secrets").resolve(name)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What only time does otherwise. */
  void letTimePass(String sql, Object... values) {
    String url = "jdbc:mysql://127.0.0.1:%s/staka?sslMode=DISABLED".formatted(databasePort());
    try (Connection connection = DriverManager.getConnection(url, "staka", secret("database"));
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      if (statement.executeUpdate() == 0) throw new IllegalStateException("Nothing found: " + sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Ends the program as an operator does, and starts it on the same data. */
  void restart() {
    stop();
    launch();
  }

  private void launch() {
    try {
      Files.createDirectories(home);
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx512m",
              "--sun-misc-unsafe-memory-access=allow",
              "-jar",
              jar.toAbsolutePath().toString());
      builder.directory(home.toFile());
      builder.environment().clear();
      builder.environment().putAll(variables());
      Path log = home.resolve("program.log");
      process =
          builder
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      Api health = Api.at(address());
      await("the program's start, see " + log)
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(100))
          .failFast("the program has ended, see " + log, () -> !process.isAlive())
          .ignoreExceptions()
          .until(() -> health.get("/health/readiness").status() == 200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>();
    for (String kept : List.of("PATH", "HOME", "LANG")) {
      if (System.getenv(kept) != null) variables.put(kept, System.getenv(kept));
    }
    variables.put("PORT", String.valueOf(port));
    variables.put("STAKA_HOME", home.toString());
    variables.put("FRONTEND_URL", frontEnd.address());
    variables.put("PUBLIC_URL", address());
    variables.put("ADMIN_EMAIL", ADMIN);
    variables.put("ADMIN_PASSWORD", PASSWORD);
    variables.put("CHAIN_WITNESS_EMAIL", "temoin@example.org");
    for (String limit : List.of("AUTH", "RESET", "PUBLIC", "UPLOAD")) {
      variables.put("RATE_LIMIT_" + limit, "1000/1");
    }
    return variables;
  }

  private String databasePort() {
    try {
      String pid = Files.readString(home.resolve("database").resolve("mariadb.pid")).strip();
      Matcher port = DATABASE_PORT.matcher(Files.readString(Path.of("/proc", pid, "cmdline")));
      if (!port.find()) throw new IllegalStateException("The database does not tell its port");
      return port.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop() {
    if (process == null) return;
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  @Override
  public void close() {
    stop();
  }
}
