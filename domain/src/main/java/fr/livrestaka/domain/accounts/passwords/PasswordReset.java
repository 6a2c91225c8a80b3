package fr.livrestaka.domain.accounts.passwords;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;

/**
 * A reset link that is out (table {@code password_resets}, contract A R2).
 *
 * @param tokenHash SHA-256 of the token, hexadecimal
 * @param createdAt when the reset was asked for
 */
public record PasswordReset(
    String id, AccountId account, String tokenHash, Instant expiresAt, Instant createdAt) {
  private static final Duration LIFE = Duration.ofHours(1);

  /**
   * @param requestedAt when the person asked
   * @param sentAt when the link goes out: its hour begins then
   */
  public static PasswordReset issue(
      String id, AccountId account, ResetToken token, Instant requestedAt, Instant sentAt) {
    return new PasswordReset(id, account, token.sha256Hex(), sentAt.plus(LIFE), requestedAt);
  }

  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
