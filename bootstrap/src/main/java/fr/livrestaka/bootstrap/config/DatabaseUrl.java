package fr.livrestaka.bootstrap.config;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A database address as deployments write it: {@code mysql://user:password@host:port/schema} or
 * {@code jdbc:mysql://host[,host…]/schema}.
 *
 * @param jdbcUrl without user and password
 */
record DatabaseUrl(String jdbcUrl, Optional<String> username, Optional<String> password) {
  private static final String OPTIONS =
      "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
          + "&sessionVariables=sql_mode='STRICT_TRANS_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_DATE,"
          + "NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'"
          + "&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=2048"
          + "&useServerPrepStmts=true&useLocalSessionState=true&elideSetAutoCommits=true"
          + "&cacheServerConfiguration=true&maintainTimeStats=false"
          + "&readOnlyPropagatesToServer=false&cacheResultSetMetadata=true"
          + "&rewriteBatchedStatements=true&connectTimeout=5000&socketTimeout=60000";

  private static final String PREFIX = "jdbc:mysql://";

  /** Hosts, a slash, the schema, perhaps options. */
  private static final Pattern JDBC =
      Pattern.compile("jdbc:mysql://[^/?#\\s]+/[^/?#\\s]+(\\?\\S*)?");

  private static final int MOST_PORT = 65_535;

  /**
   * @throws IllegalArgumentException where the text is neither form
   */
  static DatabaseUrl parse(String text) {
    if (text.startsWith(PREFIX)) {
      if (!JDBC.matcher(text).matches())
        throw new IllegalArgumentException("host or schema missing");
      return new DatabaseUrl(withOptions(text), Optional.empty(), Optional.empty());
    }
    if (!text.startsWith("mysql://")) throw new IllegalArgumentException("unknown scheme");
    URI uri = URI.create(text);
    if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
      throw new IllegalArgumentException("host or schema missing");
    }
    if (uri.getPort() == 0 || uri.getPort() > MOST_PORT) {
      throw new IllegalArgumentException("no such port");
    }
    int port = uri.getPort() < 0 ? 3306 : uri.getPort();
    String address = "jdbc:mysql://" + uri.getHost() + ":" + port + uri.getPath();
    Optional<String[]> user = Optional.ofNullable(uri.getRawUserInfo()).map(i -> i.split(":", 2));
    return new DatabaseUrl(
        withOptions(address + "?allowPublicKeyRetrieval=true"),
        user.map(parts -> decode(parts[0])),
        user.filter(parts -> parts.length > 1).map(parts -> decode(parts[1])));
  }

  /** Whether the address says who connects, in either form. */
  boolean namesUser() {
    return username().isPresent() || jdbcUrl.matches("jdbc:mysql://[^/]*@.*|.*[?&]user=.*");
  }

  String schema() {
    return jdbcUrl.replaceFirst("^jdbc:mysql://[^/]*/([^?]*).*$", "$1");
  }

  /** Hosts and ports of an address, as people write them; never user or password. */
  static String servers(String jdbcUrl) {
    String hosts = jdbcUrl.substring(PREFIX.length(), jdbcUrl.indexOf('/', PREFIX.length()));
    return Stream.of(hosts.substring(hosts.lastIndexOf('@') + 1).split(","))
        .map(host -> host.matches(".*:\\d+|.*\\(.*") ? host : host + ":3306")
        .collect(Collectors.joining(", "));
  }

  static String withOptions(String jdbcUrl) {
    return jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + OPTIONS;
  }

  /** The driver's replication form: the source's hosts first, then the replica's. */
  static String withReplica(String source, String replica) {
    String rest = source.substring(PREFIX.length());
    int slash = rest.indexOf('/');
    String replicaHosts = replica.substring(PREFIX.length(), replica.indexOf('/', PREFIX.length()));
    return "jdbc:mysql:replication://"
        + rest.substring(0, slash)
        + ","
        + replicaHosts
        + rest.substring(slash);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
