package fr.livrestaka.domain.accounts.passwords;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The passwords that are tried first: some five thousand that are long and mixed enough, and yet
 * everybody's (OWASP ASVS 5.0, 6.2.4). {@code common-passwords.properties} says where they come
 * from.
 */
final class CommonPasswords {
  private static final Set<String> ALL =
      Set.of(
          ResourceBundle.getBundle("fr.livrestaka.domain.accounts.common-passwords", Locale.ROOT)
              .getString("all")
              .split(" "));

  private CommonPasswords() {}

  /** Whether it is one of them, in whatever case. */
  static boolean contain(String password) {
    return ALL.contains(password.toLowerCase(Locale.ROOT));
  }
}
