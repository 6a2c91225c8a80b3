package fr.livrestaka.application.shared.port;

import java.time.Duration;

/** Lets the requests under way end before the program stops. */
public interface RequestDrain {
  /**
   * From now on readiness is refused, new requests are answered with the request to come back, and
   * each connection ends with its answer. Returns when what was asked for before has been answered
   * and nobody listens any more, or when the time is over.
   */
  void drain(Duration atMost);
}
