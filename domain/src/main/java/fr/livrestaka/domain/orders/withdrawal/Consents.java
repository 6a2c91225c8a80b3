package fr.livrestaka.domain.orders.withdrawal;

import fr.livrestaka.domain.orders.consents.GivenConsents;
import java.time.Instant;
import java.util.List;
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

  /**
   * What the consents of an order prove. The consumer counts as informed once he has been shown the
   * terms and has got them on a durable medium (L221-5, L221-13), whichever came last. Of the rest,
   * what he said last counts.
   *
   * @param given oldest first
   * @param confirmedAt when the confirmation of the contract was sent; empty where it was not
   */
  public static Consents of(List<GivenConsents> given, Optional<Instant> confirmedAt) {
    Optional<Instant> shownAt =
        given.stream()
            .filter(one -> one.texts().terms().isPresent())
            .map(GivenConsents::givenAt)
            .findFirst();
    Optional<GivenConsents> last = given.stream().reduce((before, after) -> after);
    return new Consents(
        shownAt.flatMap(shown -> confirmedAt.map(sent -> sent.isBefore(shown) ? shown : sent)),
        last.filter(GivenConsents::earlyStart).map(GivenConsents::givenAt),
        last.filter(GivenConsents::loss).map(GivenConsents::givenAt));
  }
}
