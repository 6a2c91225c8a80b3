package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.guests.Activation;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.time.Instant;
import java.util.Optional;

/**
 * The mailed activation links, at most one for each guest order. All but {@link #find} need a write
 * transaction.
 */
public interface Activations {
  /**
   * Stores a link in place of the former one, unless that is another one that went out after this
   * one was asked for. The life of a link begins whenever it goes out.
   *
   * @param requestedAt when the guest paid, or asked for the link
   * @param sentAt when the link goes out
   * @return whether it is stored
   */
  boolean issue(
      GuestOrderId guestOrder, ActivationToken token, Instant requestedAt, Instant sentAt);

  /** The link with this token, expired or not, of this program or of the former service. */
  Optional<Activation> find(ActivationToken token);

  /**
   * The latest link that was mailed for this account and never used, expired or not.
   *
   * @param email the account's
   */
  Optional<Activation> unused(String email, AccountId account);

  /** As {@link #find}, and removes the link: of two callers at the same time one gets it. */
  Optional<Activation> take(ActivationToken token);
}
