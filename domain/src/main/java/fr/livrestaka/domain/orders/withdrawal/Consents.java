package fr.livrestaka.domain.orders.withdrawal;

import java.time.Instant;
import java.util.Optional;

/**
 * What the seller can prove that the consumer was told and has asked for; the proof is the seller's
 * (L221-7, L221-25). What is not proven counts as not given.
 *
 * @param informedAt the consumer was informed of his right and of what it costs (L221-5, 7° and 9°)
 * @param earlyStartAt he asked expressly that the work begin before the period is over (L221-25)
 * @param lossAt he acknowledged that the right is lost once the work is done (L221-25, L221-28 1°)
 */
public record Consents(
    Optional<Instant> informedAt, Optional<Instant> earlyStartAt, Optional<Instant> lossAt) {
  public static final Consents NONE =
      new Consents(Optional.empty(), Optional.empty(), Optional.empty());
}
