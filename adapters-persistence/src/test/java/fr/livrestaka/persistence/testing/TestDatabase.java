package fr.livrestaka.persistence.testing;

import fr.livrestaka.persistence.embedded.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.mysql.MySQLContainer;

/**
 * The database server of a test run: the embedded one; a real MySQL where {@code TEST_DATABASE_URL}
 * names one; a container where {@code TEST_CONTAINERS=true}. One server a JVM, as many schemas as
 * asked for.
 */
public final class TestDatabase {
  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static final Server SERVER = startServer();

  private record Server(String addressPrefix, String addressSuffix, String user, String password) {}

  /**
   * A new, empty schema.
   *
   * @param jdbcUrl without the program's own options
   */
  public record Schema(String jdbcUrl, String username, String password) {}

  private TestDatabase() {}

  public static Schema newSchema() {
    String name = "staka_test_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
    return new Schema(
        SERVER.addressPrefix() + name + SERVER.addressSuffix(), SERVER.user(), SERVER.password());
  }

  private static Server startServer() {
    Map<String, String> environment = System.getenv();
    if (environment.containsKey("TEST_DATABASE_URL")) return configured(environment);
    if ("true".equals(environment.get("TEST_CONTAINERS"))) return container();
    EmbeddedDatabase database =
        EmbeddedDatabase.start(
            Path.of("target", "database-" + ProcessHandle.current().pid()),
            "test",
            List.of("--innodb-flush-log-at-trx-commit=0", "--max-connections=300"));
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
    return server(database.jdbcUrl("x"), EmbeddedDatabase.USERNAME, "test");
  }

  private static Server configured(Map<String, String> environment) {
    return server(
        environment.get("TEST_DATABASE_URL"),
        Optional.ofNullable(environment.get("TEST_DATABASE_USERNAME")).orElse("staka"),
        Optional.ofNullable(environment.get("TEST_DATABASE_PASSWORD")).orElse("staka"));
  }

  @SuppressWarnings("resource")
  private static Server container() {
    MySQLContainer container = new MySQLContainer("mysql:8.4").withUsername("root");
    container.start();
    return server(container.getJdbcUrl(), container.getUsername(), container.getPassword());
  }

  private static Server server(String jdbcUrl, String user, String password) {
    String prefix = jdbcUrl.replaceFirst("/[^/?]*(\\?.*)?$", "/");
    return new Server(
        prefix, "?createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true", user, password);
  }
}
