package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.guests.Activation;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.time.Instant;
import java.util.Optional;

/**
 * The activation links that are out, at most one a guest order. All but {@link #find} need a write
 * transaction.
 */
public interface Activations {
  /** Puts a link out in place of the one before; one that is out already keeps its expiry. */
  void issue(GuestOrderId guestOrder, ActivationToken token, Instant expiresAt);

  /** The link with this token, expired or not, ours or the former service's. */
  Optional<Activation> find(ActivationToken token);

  /**
   * A link that was put out for this account and never used, expired or not; the latest.
   *
   * @param email the account's
   */
  Optional<Activation> unused(String email, AccountId account);

  /** As {@link #find}, and takes the link back: of two that ask at once, one gets it. */
  Optional<Activation> take(ActivationToken token);
}
