package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The deliveries that wait. Each call is a transaction of its own; several instances share it. Who
 * has claimed a delivery may lose it when the lease ends before the reaction does; what that one
 * says about it afterwards is not heard. The number of the claim tells the holders apart.
 */
public interface OutboxQueue {
  /**
   * A delivery that has failed or died so often holds its followers back no longer: the order of a
   * subject is for deliveries that are well.
   */
  int PATIENCE_OF_FOLLOWERS = 5;

  /**
   * A claimed delivery.
   *
   * @param eventType simple name of the event's class
   * @param attempt 1 at the first attempt; those that the peer's absence ended do not count
   * @param claim 1 at the first claim, higher at each later one
   * @param event empty where the stored text cannot be read any more
   */
  record Claimed(
      String id,
      String eventId,
      String eventType,
      String listener,
      Instant occurredAt,
      int attempt,
      int claim,
      Optional<DomainEvent> event) {}

  /** Which of the lanes have deliveries that are due; those that follow another one count. */
  Set<Lane> due(Set<Lane> lanes, Instant now);

  /**
   * Takes deliveries of a lane that are due, oldest first; nobody else gets them before the lease
   * ends. One that follows another one about the same subject in the same lane is left until that
   * one is done or given up, or has begun {@value #PATIENCE_OF_FOLLOWERS} attempts.
   *
   * @param most how many at most
   */
  List<Claimed> claim(Lane lane, int most, Instant now, Duration lease);

  /**
   * Holds deliveries longer.
   *
   * @return those that were no longer the caller's
   */
  List<Claimed> renew(Collection<Claimed> deliveries, Instant until);

  /**
   * The reaction has run; what the event said is forgotten.
   *
   * @return whether the delivery was still the caller's
   */
  boolean complete(Claimed delivery, Instant now);

  /**
   * Try again at that time.
   *
   * @return whether the delivery was still the caller's
   */
  boolean postpone(Claimed delivery, Instant until, String error);

  /**
   * Somebody may claim it from that time on, as if it had not been attempted.
   *
   * @return whether the delivery was still the caller's
   */
  boolean giveBack(Claimed delivery, Instant due);

  /**
   * As {@link #giveBack}, in another lane.
   *
   * @return whether the delivery was still the caller's
   */
  boolean move(Claimed delivery, Lane lane, Instant due);

  /**
   * Give up until an administrator asks for another try.
   *
   * @return whether the delivery was still the caller's
   */
  boolean park(Claimed delivery, String error);

  /**
   * Forgets completed deliveries.
   *
   * @return how many
   */
  int purgeCompletedBefore(Instant instant);

  /**
   * Forgets deliveries that were given up.
   *
   * @return how many
   */
  int purgeParkedBefore(Instant instant);
}
