package fr.livrestaka.rest.security;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.shared.Sha256;
import io.micronaut.security.token.Claims;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an access token says (contract A R3). {@code auth_time} is when the session began (OpenID
 * Connect Core 1.0, 2) and {@code sid} which session it is. A token without these two, as the
 * former program issues them, is a session of its own.
 *
 * @param issuedAt whole second
 * @param session empty where the token names none
 */
record TokenClaims(AccountId account, Instant issuedAt, Optional<Session> session) {
  private static final String ISSUER = "staka-livres";
  private static final String ACCOUNT = "userId";
  private static final String STARTED_AT = "auth_time";
  private static final String SESSION = "sid";
  private static final int LONGEST_SESSION = 64;

  /**
   * @param id at most 64 characters
   * @param startedAt whole second in which its owner proved who he is
   */
  record Session(String id, Instant startedAt) {}

  /** The claims of a new token, in the form that the token generator takes. */
  static Map<String, Object> of(
      Account account, Instant issuedAt, Instant expiresAt, Session session) {
    return Map.of(
        ACCOUNT,
        account.id().value(),
        "email",
        account.email(),
        "role",
        account.role().name(),
        Claims.ISSUED_AT,
        Date.from(issuedAt),
        Claims.EXPIRATION_TIME,
        Date.from(expiresAt),
        STARTED_AT,
        session.startedAt().getEpochSecond(),
        SESSION,
        session.id(),
        Claims.ISSUER,
        ISSUER,
        Claims.TOKEN_ID,
        UUID.randomUUID().toString());
  }

  /** Empty where a claim that must be there is missing, malformed, or another issuer's. */
  static Optional<TokenClaims> read(Claims claims) {
    if (!(claims.get(ACCOUNT) instanceof String account) || account.isEmpty()) {
      return Optional.empty();
    }
    if (!(claims.get(Claims.ISSUED_AT) instanceof Date issuedAt)) return Optional.empty();
    if (!(claims.get(Claims.EXPIRATION_TIME) instanceof Date)) return Optional.empty();
    if (!ISSUER.equals(claims.get(Claims.ISSUER))) return Optional.empty();
    Object startedAt = claims.get(STARTED_AT);
    Object session = claims.get(SESSION);
    if (!isNumberOrAbsent(startedAt) || !isSessionOrAbsent(session)) return Optional.empty();
    return Optional.of(
        new TokenClaims(
            new AccountId(account), issuedAt.toInstant(), sessionOf(startedAt, session)));
  }

  /** From when on no token of the session lets in. */
  Instant sessionEnd() {
    return session.map(Session::startedAt).orElse(issuedAt).plus(SessionToken.MOST_AGE);
  }

  /**
   * @param token the text of the token that says all this
   */
  SessionToken sessionToken(String token) {
    String fingerprint = Sha256.hex(token);
    return session
        .map(named -> new SessionToken(issuedAt, fingerprint, named.id(), named.startedAt()))
        .orElseGet(() -> new SessionToken(issuedAt, fingerprint));
  }

  private static boolean isNumberOrAbsent(@Nullable Object claim) {
    return claim == null || claim instanceof Number;
  }

  private static boolean isSessionOrAbsent(@Nullable Object claim) {
    return claim == null || (claim instanceof String id && id.length() <= LONGEST_SESSION);
  }

  private static Optional<Session> sessionOf(@Nullable Object startedAt, @Nullable Object session) {
    return startedAt instanceof Number seconds && session instanceof String id && !id.isEmpty()
        ? Optional.of(new Session(id, Instant.ofEpochSecond(seconds.longValue())))
        : Optional.empty();
  }
}
