package fr.livrestaka.domain.accounts.passwords;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Sha256;
import fr.livrestaka.domain.shared.Violation;
import java.util.regex.Pattern;

/**
 * The secret in a reset link (contract A R2). Only its {@link #sha256Hex() hash} is ever stored.
 */
public record ResetToken(String value) {
  /** Length of the tokens we make; older ones are accepted from {@value #MIN_LENGTH} on. */
  public static final int LENGTH = 64;

  private static final int MIN_LENGTH = 40;
  private static final int MAX_LENGTH = 255;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]*");

  /**
   * @throws InvalidInput on field {@code token}: other signs than {@code A–Z a–z 0–9 _ -}, or fewer
   *     than 40
   */
  public ResetToken {
    if (!SHAPE.matcher(value).matches() || value.length() > MAX_LENGTH) {
      throw new InvalidInput(Violation.custom("token", "accounts.reset-token-malformed"));
    }
    if (value.length() < MIN_LENGTH) {
      throw new InvalidInput(Violation.custom("token", "accounts.reset-token-too-short"));
    }
  }

  public String sha256Hex() {
    return Sha256.hex(value);
  }

  @Override
  public String toString() {
    return "ResetToken";
  }
}
