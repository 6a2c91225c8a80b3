package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deliveries kept in a map, in the order in which they were put. */
public final class InMemoryOutboxQueue implements OutboxQueue {
  private final Map<String, Row> rows = new LinkedHashMap<>();

  private record Row(
      Claimed claimed, Lane lane, Optional<String> subject, String status, Instant due) {
    Row with(Claimed next, String state, Instant time) {
      return new Row(next, lane, subject, state, time);
    }
  }

  /** Puts a delivery about nothing in particular that is due at that time. */
  public void add(String id, String listener, Optional<DomainEvent> event, Instant due) {
    add(id, listener, event, due, Lane.INTERNAL, Optional.empty());
  }

  /** Puts a delivery that is due at that time. */
  public synchronized void add(
      String id,
      String listener,
      Optional<DomainEvent> event,
      Instant due,
      Lane lane,
      Optional<String> subject) {
    Claimed claimed = new Claimed(id, "event-" + id, "Happened", listener, due, 0, 0, event);
    rows.put(id, new Row(claimed, lane, subject, "PENDING", due));
  }

  /** {@code PENDING}, {@code DONE} or {@code PARKED}. */
  public synchronized String status(String id) {
    return rows.get(id).status();
  }

  public synchronized Lane lane(String id) {
    return rows.get(id).lane();
  }

  /** Those that count. */
  public synchronized int attempts(String id) {
    return rows.get(id).claimed().attempt();
  }

  @Override
  public synchronized Set<Lane> due(Set<Lane> lanes, Instant now) {
    Set<Lane> due = EnumSet.noneOf(Lane.class);
    rows.values().stream().filter(row -> isDue(row, now)).forEach(row -> due.add(row.lane()));
    due.retainAll(lanes);
    return due;
  }

  @Override
  public synchronized List<Claimed> claim(Lane lane, int most, Instant now, Duration lease) {
    List<Row> due =
        rows.values().stream()
            .filter(row -> row.lane() == lane && isDue(row, now) && !follows(row))
            .sorted(Comparator.comparing(Row::due))
            .limit(most)
            .toList();
    return due.stream().map(row -> lease(row, now.plus(lease))).toList();
  }

  private static boolean isDue(Row row, Instant now) {
    return row.status().equals("PENDING") && !row.due().isAfter(now);
  }

  private boolean follows(Row row) {
    return row.subject().isPresent()
        && rows.values().stream()
            .takeWhile(earlier -> earlier != row)
            .filter(earlier -> earlier.subject().equals(row.subject()))
            .filter(earlier -> earlier.lane() == row.lane())
            .filter(earlier -> earlier.status().equals("PENDING"))
            .anyMatch(earlier -> earlier.claimed().attempt() < PATIENCE_OF_FOLLOWERS);
  }

  private Claimed lease(Row row, Instant until) {
    Claimed waiting = row.claimed();
    Claimed claimed = numbered(waiting, waiting.attempt() + 1, waiting.claim() + 1);
    rows.put(claimed.id(), row.with(claimed, "PENDING", until));
    return claimed;
  }

  private static Claimed numbered(Claimed one, int attempt, int claim) {
    return new Claimed(
        one.id(),
        one.eventId(),
        one.eventType(),
        one.listener(),
        one.occurredAt(),
        attempt,
        claim,
        one.event());
  }

  @Override
  public synchronized List<Claimed> renew(Collection<Claimed> deliveries, Instant until) {
    return deliveries.stream().filter(one -> !set(one, "PENDING", until)).toList();
  }

  @Override
  public synchronized boolean complete(Claimed delivery, Instant now) {
    return set(delivery, "DONE", now);
  }

  @Override
  public synchronized boolean postpone(Claimed delivery, Instant until, String error) {
    return set(delivery, "PENDING", until);
  }

  @Override
  public synchronized boolean giveBack(Claimed delivery, Instant due) {
    return move(delivery, rows.get(delivery.id()).lane(), due);
  }

  @Override
  public synchronized boolean move(Claimed delivery, Lane lane, Instant due) {
    if (!isOwn(delivery)) return false;
    Row row = rows.get(delivery.id());
    Claimed uncounted = numbered(row.claimed(), delivery.attempt() - 1, delivery.claim());
    rows.put(delivery.id(), new Row(uncounted, lane, row.subject(), "PENDING", due));
    return true;
  }

  @Override
  public synchronized boolean park(Claimed delivery, String error) {
    return set(delivery, "PARKED", rows.get(delivery.id()).due());
  }

  @Override
  public synchronized int purgeCompletedBefore(Instant instant) {
    return purge("DONE", instant);
  }

  @Override
  public synchronized int purgeParkedBefore(Instant instant) {
    return purge("PARKED", instant);
  }

  private int purge(String status, Instant instant) {
    int before = rows.size();
    rows.values().removeIf(row -> row.status().equals(status) && row.due().isBefore(instant));
    return before - rows.size();
  }

  private boolean set(Claimed delivery, String status, Instant due) {
    if (!isOwn(delivery)) return false;
    Row row = rows.get(delivery.id());
    rows.put(delivery.id(), row.with(row.claimed(), status, due));
    return true;
  }

  private boolean isOwn(Claimed delivery) {
    Row row = rows.get(delivery.id());
    return row.status().equals("PENDING") && row.claimed().claim() == delivery.claim();
  }
}
