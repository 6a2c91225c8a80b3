package fr.livrestaka.domain.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What tells one access token from all others, without being one, and the session that it belongs
 * to: a session begins by proving who one is, and its token can be exchanged for a younger one.
 *
 * @param issuedAt whole second, as the token says
 * @param fingerprint SHA-256 of the token's text, 64 hexadecimal digits
 * @param session the same in all tokens of a session, at most 64 characters
 * @param startedAt whole second in which the session began
 */
public record SessionToken(
    Instant issuedAt, String fingerprint, String session, Instant startedAt) {
  /** How old a session gets, however often its token is exchanged (contract A R3). */
  public static final Duration MOST_AGE = Duration.ofDays(30);

  private static final int DIGITS = 64;

  public SessionToken {
    Objects.requireNonNull(issuedAt);
    Objects.requireNonNull(startedAt);
    if (fingerprint.length() != DIGITS) throw new IllegalArgumentException(fingerprint);
    if (session.isEmpty() || session.length() > DIGITS) throw new IllegalArgumentException(session);
  }

  /** A token that names no session: it is its own. */
  public SessionToken(Instant issuedAt, String fingerprint) {
    this(issuedAt, fingerprint, fingerprint, issuedAt);
  }

  /** From when on no token of the session lets in. */
  public Instant sessionEnd() {
    return startedAt.plus(MOST_AGE);
  }
}
