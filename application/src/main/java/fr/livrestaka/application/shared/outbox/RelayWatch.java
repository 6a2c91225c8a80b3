package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.outbox.OutboxQueue.Claimed;

/**
 * Receives what goes wrong with deliveries.
 *
 * <p>The errors are names of exception classes or fixed words of this program, without personal
 * data.
 */
public interface RelayWatch {
  /** It is tried again later. */
  void failed(Claimed delivery, String error);

  /** It is not tried again unless an administrator asks. */
  void parked(Claimed delivery, String error);

  /** The lease ended before the reaction did, so that somebody else has the delivery now. */
  void overtaken(Claimed delivery);

  /** How it ended could not be stored; it comes back when the lease ends. */
  void untold(Claimed delivery, String error);

  /** The peer of a lane is not there; what needs it waits. */
  void away(Lane lane, String error);

  /** The peer of a lane is there again. */
  void back(Lane lane);
}
