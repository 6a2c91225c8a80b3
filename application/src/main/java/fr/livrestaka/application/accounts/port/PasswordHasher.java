package fr.livrestaka.application.accounts.port;

import java.util.Optional;

/** Hashes passwords with bcrypt, cost 12; accepts {@code $2a$} and {@code $2b$} of any cost. */
public interface PasswordHasher {
  String hash(String password);

  /**
   * Takes the same time whether there is a hash or not, and whatever its cost.
   *
   * @param hash empty where there is no such account: the answer is then false
   */
  boolean matches(String password, Optional<String> hash);

  /**
   * A hash of today's cost, where this one is cheaper.
   *
   * @param password the one that the hash is of
   * @return empty where the hash is as good as any, or the password too long to be hashed whole
   */
  Optional<String> renewed(String password, String hash);
}
