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
    rows.put(id, new Row(new Claimed(id, "event-" + id, listener, due, 0, event), "PENDING", due));
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
            waiting.listener(),
            waiting.occurredAt(),
            waiting.attempt() + 1,
            waiting.event());
    rows.put(claimed.id(), new Row(claimed, "PENDING", until));
    return claimed;
  }

  @Override
  public void complete(String id, Instant now) {
    set(id, "DONE", now);
  }

  @Override
  public void postpone(String id, Instant until, String error) {
    set(id, "PENDING", until);
  }

  @Override
  public void park(String id, String error) {
    set(id, "PARKED", rows.get(id).due());
  }

  @Override
  public int purgeCompletedBefore(Instant instant) {
    int before = rows.size();
    rows.values().removeIf(row -> row.status().equals("DONE") && row.due().isBefore(instant));
    return before - rows.size();
  }

  private void set(String id, String status, Instant due) {
    rows.put(id, new Row(rows.get(id).claimed(), status, due));
  }
}
