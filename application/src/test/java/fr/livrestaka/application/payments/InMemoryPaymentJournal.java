package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.settlement.port.PaymentJournal;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The journal of events in memory. */
public final class InMemoryPaymentJournal implements PaymentJournal, Undoable {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  private final Map<String, Line> lines = new LinkedHashMap<>();

  private record Line(
      String payload,
      boolean isParked,
      boolean isDone,
      int attempts,
      Instant received,
      Instant next,
      Instant ended) {}

  @Override
  public boolean begin(PaymentEvent event, Instant now) {
    return !lines
        .computeIfAbsent(
            event.id(), id -> new Line(event.payload(), false, false, 0, now, now, now))
        .isDone();
  }

  @Override
  public void done(String eventId, Instant now) {
    end(eventId, now);
  }

  private void end(String eventId, Instant now) {
    lines.computeIfPresent(
        eventId,
        (id, line) -> new Line("", false, true, line.attempts(), line.received(), now, now));
  }

  @Override
  public void park(String eventId, Instant now) {
    lines.computeIfPresent(
        eventId,
        (id, line) ->
            new Line(
                line.payload(),
                true,
                false,
                line.attempts(),
                line.received(),
                now.plus(FIRST_PAUSE),
                now));
  }

  @Override
  public List<Parked> due(Instant now, int most) {
    return lines.entrySet().stream()
        .filter(entry -> entry.getValue().isParked() && !entry.getValue().next().isAfter(now))
        .sorted(
            Comparator.comparing((Map.Entry<String, Line> entry) -> entry.getValue().next())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(
            entry ->
                new Parked(
                    entry.getKey(),
                    entry.getValue().payload(),
                    entry.getValue().attempts(),
                    entry.getValue().received()))
        .toList();
  }

  @Override
  public boolean postpone(Parked parked, Instant until) {
    Line line = lines.get(parked.id());
    if (line == null || !line.isParked() || line.attempts() != parked.attempts()) return false;
    lines.put(
        parked.id(),
        new Line(
            line.payload(),
            true,
            false,
            line.attempts() + 1,
            line.received(),
            until,
            line.ended()));
    return true;
  }

  @Override
  public boolean giveUp(Parked parked, Instant now) {
    Line line = lines.get(parked.id());
    if (line == null || !line.isParked()) return false;
    end(parked.id(), now);
    return true;
  }

  @Override
  public int purgeEndedBefore(Instant instant) {
    int before = lines.size();
    lines.values().removeIf(line -> line.isDone() && line.ended().isBefore(instant));
    return before - lines.size();
  }

  @Override
  public Runnable undo() {
    Map<String, Line> before = Map.copyOf(lines);
    return () -> {
      lines.clear();
      lines.putAll(before);
    };
  }
}
