package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The deliveries that wait. Each call is a transaction of its own; several instances share it. */
public interface OutboxQueue {
  /**
   * A claimed delivery.
   *
   * @param attempt 1 at the first attempt
   * @param event empty where the stored text cannot be read any more
   */
  record Claimed(
      String id,
      String eventId,
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

  /** The reaction has run; what the event said is forgotten. */
  void complete(String id, Instant now);

  /** Try again at that time. */
  void postpone(String id, Instant until, String error);

  /** Give up until an administrator asks for another try. */
  void park(String id, String error);

  /**
   * Forgets completed deliveries.
   *
   * @return how many
   */
  int purgeCompletedBefore(Instant instant);
}
