package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The deliveries that wait. Each call is a transaction of its own; several instances share it. Who
 * has claimed a delivery may lose it when the lease ends before the reaction does; what that one
 * says about it afterwards is not heard. The attempt number tells the holders apart.
 */
public interface OutboxQueue {
  /**
   * A claimed delivery.
   *
   * @param eventType simple name of the event's class
   * @param attempt 1 at the first attempt
   * @param event empty where the stored text cannot be read any more
   */
  record Claimed(
      String id,
      String eventId,
      String eventType,
      String listener,
      Instant occurredAt,
      int attempt,
      Optional<DomainEvent> event) {}

  /**
   * Takes deliveries that are due, eldest first; nobody else gets them before the lease ends.
   *
   * @param most how many at most
   */
  List<Claimed> claim(int most, Instant now, Duration lease);

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
