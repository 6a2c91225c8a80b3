package fr.livrestaka.application.payments.port;

import fr.livrestaka.domain.payments.PaymentEvent;
import java.time.Instant;
import java.util.List;

/** Which events of the payment service came, and what became of them. */
public interface PaymentJournal {
  /** What became of an event. */
  enum State {
    /** Its effects are stored, or it has none. */
    DONE,
    /** Kept for another try: what it speaks of is not known here. */
    PARKED,
    /** Never known here; only its id is kept. */
    GIVEN_UP
  }

  /** A kept event. */
  record Parked(String id, String payload, int attempts, Instant receivedAt) {}

  /**
   * Writes the event down, in the transaction of its effects. Of two at once the second waits for
   * the first.
   *
   * @return whether its effects are still to be made
   */
  boolean begin(PaymentEvent event, Instant now);

  void end(String eventId, State state, Instant now);

  /** Kept events that are due for another try, eldest first. */
  List<Parked> due(Instant now, int most);

  /** Another try failed; the next one comes later. */
  void postpone(String eventId, Instant until);

  /** Forgets what was done with, or given up, long ago. */
  int purgeEndedBefore(Instant instant);
}
