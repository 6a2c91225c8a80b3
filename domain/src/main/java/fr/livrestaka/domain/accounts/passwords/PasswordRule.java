package fr.livrestaka.domain.accounts.passwords;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are strong enough: at least 12 characters, or at least 8 of at least 3 of 4 kinds
 * (contract A R1); and at most 72 bytes of UTF-8, since bcrypt reads no more. None that are guessed
 * first: a few signs over and over, one of the commonest, the own name or address.
 */
public final class PasswordRule {
  public static final int LONG_ENOUGH = 12;
  public static final int MIN_LENGTH = 8;
  public static final int MIN_KINDS = 3;
  public static final int MAX_BYTES = 72;

  private static final int MIN_DIFFERENT = 5;

  /** Kinds of character; accented letters are {@code SPECIAL}. */
  private enum Kind {
    UPPERCASE,
    LOWERCASE,
    DIGIT,
    SPECIAL;

    static Kind of(int character) {
      if (character >= 'A' && character <= 'Z') return UPPERCASE;
      if (character >= 'a' && character <= 'z') return LOWERCASE;
      if (character >= '0' && character <= '9') return DIGIT;
      return SPECIAL;
    }
  }

  private PasswordRule() {}

  /**
   * @param field name of the input field on the wire
   * @throws InvalidInput where {@link #violation} finds something
   */
  public static void check(String field, String password, PasswordOwner owner) {
    violation(field, password, owner)
        .ifPresent(
            found -> {
              throw new InvalidInput(found);
            });
  }

  /**
   * @param field name of the input field on the wire
   * @return what is wrong with the password, if anything. The codes are {@code
   *     accounts.password-too-long}, {@code accounts.password-too-short} and {@code
   *     accounts.password-lacks.<kinds>}, where the missing kinds are joined by hyphens in the
   *     order uppercase, lowercase, digit, special; {@code accounts.password-too-plain}, {@code
   *     accounts.password-common} and {@code accounts.password-own-name}
   */
  public static Optional<Violation> violation(String field, String password, PasswordOwner owner) {
    return formViolation(field, password).or(() -> guessable(field, password, owner));
  }

  private static Optional<Violation> guessable(String field, String password, PasswordOwner owner) {
    long different = password.toLowerCase(Locale.ROOT).codePoints().distinct().count();
    if (different < MIN_DIFFERENT) {
      return weak(field, "too-plain", Map.of("minimum", MIN_DIFFERENT));
    }
    if (CommonPasswords.contain(password)) return weak(field, "common", Map.of());
    return owner.isAllOf(password) ? weak(field, "own-name", Map.of()) : Optional.empty();
  }

  private static Optional<Violation> formViolation(String field, String password) {
    if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return weak(field, "too-long", Map.of("maximum", MAX_BYTES));
    }
    int length = password.codePointCount(0, password.length());
    if (length >= LONG_ENOUGH) return Optional.empty();
    if (length < MIN_LENGTH) return weak(field, "too-short", Map.of("minimum", MIN_LENGTH));
    Set<Kind> missing = EnumSet.allOf(Kind.class);
    password.codePoints().mapToObj(Kind::of).forEach(missing::remove);
    int needed = MIN_KINDS - (Kind.values().length - missing.size());
    if (needed <= 0) return Optional.empty();
    return weak(field, "lacks." + names(missing), Map.of("needed", needed));
  }

  private static String names(Set<Kind> kinds) {
    return kinds.stream()
        .map(k -> k.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("-"));
  }

  private static Optional<Violation> weak(String field, String reason, Map<String, Object> bounds) {
    return Optional.of(
        new Violation(field, Violation.Rule.CUSTOM, "accounts.password-" + reason, bounds));
  }
}
