package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deliveries kept in a map. */
public final class InMemoryOutboxQueue implements OutboxQueue {
  private final Map<String, Row> rows = new LinkedHashMap<>();

  private record Row(Claimed claimed, String status, Instant due) {}

  /** Puts a delivery that is due at that time. */
  public void add(String id, String listener, Optional<DomainEvent> event, Instant due) {
    rows.put(
        id,
        new Row(
            new Claimed(id, "event-" + id, "Happened", listener, due, 0, event), "PENDING", due));
  }

  /** {@code PENDING}, {@code DONE} or {@code PARKED}. */
  public String status(String id) {
    return rows.get(id).status();
  }

  @Override
  public List<Claimed> claim(int most, Instant now, Duration lease) {
    return rows.values().stream()
        .filter(row -> row.status().equals("PENDING") && !row.due().isAfter(now))
        .sorted(Comparator.comparing(Row::due))
        .limit(most)
        .map(row -> lease(row.claimed(), now.plus(lease)))
        .toList();
  }

  private Claimed lease(Claimed waiting, Instant until) {
    Claimed claimed =
        new Claimed(
            waiting.id(),
            waiting.eventId(),
            waiting.eventType(),
            waiting.listener(),
            waiting.occurredAt(),
            waiting.attempt() + 1,
            waiting.event());
    rows.put(claimed.id(), new Row(claimed, "PENDING", until));
    return claimed;
  }

  @Override
  public boolean complete(Claimed delivery, Instant now) {
    return set(delivery, "DONE", now);
  }

  @Override
  public boolean postpone(Claimed delivery, Instant until, String error) {
    return set(delivery, "PENDING", until);
  }

  @Override
  public boolean park(Claimed delivery, String error) {
    return set(delivery, "PARKED", rows.get(delivery.id()).due());
  }

  @Override
  public int purgeCompletedBefore(Instant instant) {
    return purge("DONE", instant);
  }

  @Override
  public int purgeParkedBefore(Instant instant) {
    return purge("PARKED", instant);
  }

  private int purge(String status, Instant instant) {
    int before = rows.size();
    rows.values().removeIf(row -> row.status().equals(status) && row.due().isBefore(instant));
    return before - rows.size();
  }

  private boolean set(Claimed delivery, String status, Instant due) {
    Row row = rows.get(delivery.id());
    boolean own = row.status().equals("PENDING") && row.claimed().attempt() == delivery.attempt();
    if (own) rows.put(delivery.id(), new Row(row.claimed(), status, due));
    return own;
  }
}
