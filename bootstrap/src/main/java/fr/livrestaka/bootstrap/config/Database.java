package fr.livrestaka.bootstrap.config;

import fr.livrestaka.persistence.embedded.EmbeddedDatabase;
import fr.livrestaka.persistence.migration.DatabaseOutOfReach;
import fr.livrestaka.persistence.migration.DatabaseReach;
import java.util.List;
import java.util.Optional;

/** The database that the program uses: the configured one, or the embedded one, started. */
public final class Database implements AutoCloseable {
  private static final String SCHEMA = "staka";
  private static final int POOL_SIZE = 10;

  private final DatabaseSettings settings;
  private final Optional<EmbeddedDatabase> embedded;

  private Database(DatabaseSettings settings, Optional<EmbeddedDatabase> embedded) {
    this.settings = settings;
    this.embedded = embedded;
  }

  /**
   * @throws InvalidSettings where there is neither an address nor a server inside
   */
  public static Database open(Settings settings) {
    if (settings.database().isPresent()) {
      return new Database(settings.database().get(), Optional.empty());
    }
    if (!EmbeddedDatabase.isAvailable()) {
      throw new InvalidSettings(
          List.of(
              "DATABASE_URL is required: this build has no database inside"
                  + " (mysql://user:password@host:3306/schema)"),
          List.of());
    }
    String password = KeptSecrets.in(settings.home()).get("database");
    EmbeddedDatabase server =
        EmbeddedDatabase.start(settings.home().resolve("database"), password, List.of());
    String url = DatabaseUrl.withOptions(server.jdbcUrl(SCHEMA));
    return new Database(
        new DatabaseSettings(url, EmbeddedDatabase.USERNAME, password, POOL_SIZE, Optional.empty()),
        Optional.of(server));
  }

  /**
   * @throws IllegalStateException where it cannot be connected to: says where, and which variables
   *     to look at
   */
  public void checkReach() {
    checkReach(settings.jdbcUrl(), "DATABASE_URL");
    settings.replicaUrl().ifPresent(replica -> checkReach(replica, "DATABASE_REPLICA_URL"));
  }

  private void checkReach(String url, String variable) {
    try {
      DatabaseReach.check(url, settings.username(), settings.password());
    } catch (DatabaseOutOfReach e) {
      throw new IllegalStateException(described(e, DatabaseUrl.servers(url), variable), e);
    }
  }

  private static String described(DatabaseOutOfReach fault, String servers, String variable) {
    return switch (fault.reason()) {
      case NO_ANSWER ->
          "the database at %s cannot be reached (%s). %s"
              .formatted(servers, variable, fault.getMessage());
      case REFUSED ->
          "the database at %s does not let this user in (%s, DATABASE_USERNAME, DATABASE_PASSWORD)"
              .formatted(servers, variable);
      case NO_SCHEMA ->
          "the database at %s has no such schema for this user (%s)".formatted(servers, variable);
    };
  }

  public String jdbcUrl() {
    return settings.jdbcUrl();
  }

  /** For the connection pool; see {@link DatabaseSettings#pooledUrl()}. */
  public String pooledUrl() {
    return settings.pooledUrl();
  }

  public String username() {
    return settings.username();
  }

  public String password() {
    return settings.password();
  }

  public int poolSize() {
    return settings.poolSize();
  }

  @Override
  public void close() {
    embedded.ifPresent(EmbeddedDatabase::close);
  }
}
