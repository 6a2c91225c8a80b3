package fr.livrestaka.bootstrap.seed;

import java.util.Optional;

/**
 * An account that this start has made.
 *
 * @param what {@code Administrator} or the like
 * @param madePassword the password, where it was not given but made
 */
record NewAccount(String what, String email, Optional<String> madePassword) {
  String announcement() {
    return what
        + " made: "
        + email
        + madePassword
            .map(password -> "  password: " + password + "  (shown this once)")
            .orElse("");
  }

  @Override
  public String toString() {
    return "NewAccount[" + what + "]";
  }
}
