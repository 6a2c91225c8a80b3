package fr.livrestaka.bootstrap.config;

import java.util.Optional;

/** Makes the settings of the database. */
final class DatabaseReader {
  private static final String FORM = "an address such as mysql://user:password@host:3306/schema";

  private final Variables variables;

  private DatabaseReader(Variables variables) {
    this.variables = variables;
  }

  static Optional<DatabaseSettings> read(Variables variables, boolean development) {
    return new DatabaseReader(variables).read(development);
  }

  private Optional<DatabaseSettings> read(boolean development) {
    if (!development && !variables.isGiven("DATABASE_URL")) {
      variables.fault("DATABASE_URL", "is required in production: " + FORM);
    }
    Optional<DatabaseUrl> url = variables.parsed("DATABASE_URL", DatabaseUrl::parse, FORM);
    Optional<DatabaseUrl> replica =
        variables.parsed("DATABASE_REPLICA_URL", DatabaseUrl::parse, FORM);
    int poolSize = variables.number("DATABASE_POOL_SIZE", 10, 1, 500);
    Optional<String> user = variables.text("DATABASE_USERNAME");
    Optional<String> password = variables.exact("DATABASE_PASSWORD");
    checkUser(url, user, development);
    checkReplica(url, replica);
    return url.map(
        address ->
            new DatabaseSettings(
                address.jdbcUrl(),
                address.username().or(() -> user).orElse(""),
                address.password().or(() -> password).orElse(""),
                poolSize,
                replica.map(DatabaseUrl::jdbcUrl)));
  }

  private void checkUser(Optional<DatabaseUrl> url, Optional<String> user, boolean development) {
    if (url.isEmpty()) return;
    if (!development && user.isEmpty() && !url.get().namesUser()) {
      variables.fault("DATABASE_USERNAME", "is required where DATABASE_URL names no user");
    }
    if (user.isPresent()
        && url.get().username().filter(own -> !own.equals(user.get())).isPresent()) {
      variables.warn("DATABASE_USERNAME", "is not used: DATABASE_URL names another user");
    }
  }

  /** Only its hosts are taken; user, password and schema are those of the source. */
  private void checkReplica(Optional<DatabaseUrl> url, Optional<DatabaseUrl> replica) {
    if (replica.isEmpty()) return;
    if (!variables.isGiven("DATABASE_URL")) {
      variables.fault("DATABASE_REPLICA_URL", "is of no use without DATABASE_URL");
    }
    if (url.filter(source -> !source.schema().equals(replica.get().schema())).isPresent()) {
      variables.fault("DATABASE_REPLICA_URL", "should name the schema that DATABASE_URL names");
    }
  }
}
