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
  @Override
  public String toString() {
    return "DatabaseSettings[pool " + poolSize + "]";
  }
}
