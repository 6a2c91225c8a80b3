package fr.livrestaka.domain.orders.guests;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;

/** A mailed activation link (columns of {@code pending_commandes}, contract A R4). */
public record Activation(GuestOrderId guestOrder, AccountId account, Instant expiresAt) {
  /** How long a link is valid. */
  public static final Duration LIFE = Duration.ofDays(2);

  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
