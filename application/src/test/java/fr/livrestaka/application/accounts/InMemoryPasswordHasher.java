package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.PasswordHasher;
import java.util.Optional;

/** Hashes that say what they are of; those that begin with "cheap" are to be renewed. */
public final class InMemoryPasswordHasher implements PasswordHasher {
  private static final String CHEAP = "cheap hash of ";

  @Override
  public String hash(String password) {
    return "hash of " + password;
  }

  @Override
  public boolean matches(String password, Optional<String> hash) {
    return hash.equals(Optional.of(hash(password))) || hash.equals(Optional.of(cheap(password)));
  }

  @Override
  public Optional<String> renewed(String password, String hash) {
    return hash.startsWith(CHEAP) ? Optional.of(hash(password)) : Optional.empty();
  }

  private static String cheap(String password) {
    return CHEAP + password;
  }
}
