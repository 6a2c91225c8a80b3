package fr.livrestaka.rest.security;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.SessionToken;
import io.micronaut.security.token.generator.TokenGenerator;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Issues access tokens of seven days (contract A R3). The framework signs them with the first of
 * the secrets, and checks their signature and expiry when they come back.
 */
@Singleton
public final class AccessTokens {
  private static final Duration LIFE = Duration.ofDays(7);

  private final TokenGenerator generator;
  private final InstantSource clock;

  AccessTokens(TokenGenerator generator, InstantSource clock) {
    this.generator = generator;
    this.clock = clock;
  }

  /**
   * A token that lives from now on, also where the account's older ones have just been killed. No
   * other is equal to it, not even one of the same second.
   */
  public String issue(Account account) {
    Instant issuedAt = account.tokenIssueTime(clock.instant());
    return issue(account, issuedAt, UUID.randomUUID().toString(), issuedAt);
  }

  /** The next token of a session; it does not live longer than the session may. */
  public String renew(Account account, SessionToken former) {
    Instant issuedAt = account.tokenIssueTime(clock.instant());
    return issue(account, issuedAt, former.session(), former.startedAt());
  }

  /** The next token of a session whose owner has just proved who he is: its age starts anew. */
  public String renewProven(Account account, SessionToken former) {
    Instant issuedAt = account.tokenIssueTime(clock.instant());
    return issue(account, issuedAt, former.session(), issuedAt);
  }

  private String issue(Account account, Instant issuedAt, String session, Instant startedAt) {
    return generator
        .generateToken(
            TokenClaims.of(
                account,
                issuedAt,
                end(issuedAt, startedAt.plus(SessionToken.MOST_AGE)),
                new TokenClaims.Session(session, startedAt)))
        .orElseThrow(() -> new IllegalStateException("The access token could not be signed"));
  }

  /** From when on the token lets nobody in. */
  public static Instant endOf(SessionToken token) {
    return end(token.issuedAt(), token.sessionEnd());
  }

  private static Instant end(Instant issuedAt, Instant sessionEnd) {
    Instant end = issuedAt.plus(LIFE);
    return end.isAfter(sessionEnd) ? sessionEnd : end;
  }
}
