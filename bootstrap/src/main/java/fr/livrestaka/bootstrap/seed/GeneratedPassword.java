package fr.livrestaka.bootstrap.seed;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords that nobody has thought of: groups of letters and digits hard to confuse. */
final class GeneratedPassword {
  private static final String CHARACTERS =
      "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 20;

  /** One of each sort, for rules that ask for it. */
  private static final String TAIL = "-aA7";

  private static final SecureRandom RANDOM = new SecureRandom();

  private GeneratedPassword() {}

  static String next() {
    return RANDOM
            .ints(LENGTH, 0, CHARACTERS.length())
            .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
            .collect(Collectors.joining())
        + TAIL;
  }
}
