package fr.livrestaka.domain.accounts;

import java.time.Instant;
import java.util.Objects;

/**
 * What tells one access token from all others, without being one.
 *
 * @param issuedAt whole second, as the token says
 * @param fingerprint SHA-256 of the token's text, 64 hexadecimal digits
 */
public record SessionToken(Instant issuedAt, String fingerprint) {
  private static final int DIGITS = 64;

  public SessionToken {
    Objects.requireNonNull(issuedAt);
    if (fingerprint.length() != DIGITS) throw new IllegalArgumentException(fingerprint);
  }
}
