package fr.livrestaka.application.live;

import fr.livrestaka.application.live.port.LiveTickets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tickets in memory. */
public final class InMemoryLiveTickets implements LiveTickets {
  private final Map<String, LiveTicket> tickets = new HashMap<>();

  @Override
  public void add(String hash, LiveTicket ticket) {
    tickets.put(hash, ticket);
  }

  @Override
  public Optional<LiveTicket> take(String hash) {
    return Optional.ofNullable(tickets.remove(hash));
  }

  @Override
  public int forgetExpired(Instant now, int most) {
    List<String> expired =
        tickets.entrySet().stream()
            .filter(entry -> !entry.getValue().expiresAt().isAfter(now))
            .map(Map.Entry::getKey)
            .limit(most)
            .toList();
    expired.forEach(tickets::remove);
    return expired.size();
  }
}
