package fr.livrestaka.application.live.port;

import fr.livrestaka.application.live.LiveTicket;
import java.time.Instant;
import java.util.Optional;

/** Tickets that were given out and not yet used. Inside the open write transaction. */
public interface LiveTickets {
  /**
   * @param hash of the ticket's text, 64 hexadecimal digits
   */
  void add(String hash, LiveTicket ticket);

  /** Takes it away; of two who come with one ticket at once, one gets it. */
  Optional<LiveTicket> take(String hash);

  /**
   * @return how many were forgotten, at most {@code most}
   */
  int forgetExpired(Instant now, int most);
}
