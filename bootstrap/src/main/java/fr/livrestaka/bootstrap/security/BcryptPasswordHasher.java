package fr.livrestaka.bootstrap.security;

import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.domain.accounts.passwords.PasswordRule;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * Bcrypt, cost 12. Checking a password always costs as much as one hash of cost 12: cheaper ones
 * are made up for by further work, since cost c and then c to 11 once more add up to 12. Bcrypt
 * reads 72 bytes: longer passwords are not hashed, but checked by their first 72 bytes, because the
 * former service had no upper limit and hashed them so.
 */
@Singleton
final class BcryptPasswordHasher implements PasswordHasher {
  private static final int COST = 12;
  private static final Pattern HASH = Pattern.compile("\\$2[ab]\\$(\\d\\d)\\$[./A-Za-z0-9]{53}");
  private static final String NOBODYS = "CwTycUXWue0Thq9StjUM0uJ8lFs2OUnRMU8WEZOh2pDUu1l7WZ7bq";

  /**
   * @throws IllegalArgumentException beyond 72 bytes of UTF-8
   */
  @Override
  public String hash(String password) {
    if (!fits(password)) throw new IllegalArgumentException("Bcrypt reads 72 bytes only");
    return BCrypt.hashpw(password, BCrypt.gensalt(COST));
  }

  @Override
  public boolean matches(String password, Optional<String> hash) {
    Optional<Matcher> usable = hash.map(HASH::matcher).filter(Matcher::matches);
    if (usable.isEmpty()) {
      work(password, COST);
      return false;
    }
    boolean matches = BCrypt.checkpw(password, usable.get().group());
    for (int cost = Integer.parseInt(usable.get().group(1)); cost < COST; cost++) {
      work(password, cost);
    }
    return matches;
  }

  @Override
  public Optional<String> renewed(String password, String hash) {
    Matcher usable = HASH.matcher(hash);
    return usable.matches() && Integer.parseInt(usable.group(1)) < COST && fits(password)
        ? Optional.of(hash(password))
        : Optional.empty();
  }

  private static boolean fits(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length <= PasswordRule.MAX_BYTES;
  }

  private static void work(String password, int cost) {
    BCrypt.checkpw(password, "$2a$%02d$%s".formatted(cost, NOBODYS));
  }
}
