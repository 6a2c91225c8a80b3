package fr.livrestaka.application.live;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.SessionToken;
import java.time.Duration;
import java.time.Instant;

/**
 * Stands for an access token once, where a browser can send no headers.
 *
 * @param session of the token with which it was asked for
 */
public record LiveTicket(AccountId account, SessionToken session, Instant expiresAt) {
  /** How long it can be used. */
  public static final Duration LIFE = Duration.ofSeconds(60);
}
