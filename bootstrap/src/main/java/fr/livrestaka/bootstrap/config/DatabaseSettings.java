package fr.livrestaka.bootstrap.config;

import java.util.Optional;

/**
 * How to reach the database.
 *
 * @param jdbcUrl {@code jdbc:mysql:} address with the options that the program relies on
 * @param replicaUrl a copy for reads only, in the same form
 */
public record DatabaseSettings(
    String jdbcUrl, String username, String password, int poolSize, Optional<String> replicaUrl) {
  /**
   * Where the pool connects: with a replica, the driver sends transactions that only read there.
   */
  public String pooledUrl() {
    return replicaUrl.map(replica -> DatabaseUrl.withReplica(jdbcUrl, replica)).orElse(jdbcUrl);
  }

  @Override
  public String toString() {
    return "DatabaseSettings[pool " + poolSize + "]";
  }
}
