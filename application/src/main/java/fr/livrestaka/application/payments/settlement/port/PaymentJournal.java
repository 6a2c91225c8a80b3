package fr.livrestaka.application.payments.settlement.port;

import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import java.time.Instant;
import java.util.List;

/** Which events of the payment service came, and what became of them. */
public interface PaymentJournal {
  /** A kept event. */
  record Parked(String id, String payload, int attempts, Instant receivedAt) {}

  /**
   * Writes the event down, in the transaction of its effects. Of two at once the second waits for
   * the first.
   *
   * @return whether its effects are still to be made
   */
  boolean begin(PaymentEvent event, Instant now);

  /** Its effects are stored, or it has none. Within the transaction that has begun it. */
  void done(String eventId, Instant now);

  /**
   * Keeps it for another try: what it speaks of is not known here. Within the transaction that has
   * begun it.
   */
  void park(String eventId, Instant now);

  /** Kept events that are due for another try, oldest first. */
  List<Parked> due(Instant now, int most);

  /**
   * Another try failed; the next one comes later.
   *
   * @return false where somebody else has tried it meanwhile
   */
  boolean postpone(Parked parked, Instant until);

  /**
   * What it speaks of is never known here; only its id is kept.
   *
   * @return false where it is kept no more
   */
  boolean giveUp(Parked parked, Instant now);

  /** Forgets what was done with, or given up, long ago. */
  int purgeEndedBefore(Instant instant);
}
