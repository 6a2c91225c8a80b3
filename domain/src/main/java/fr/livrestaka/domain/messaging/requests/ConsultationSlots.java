package fr.livrestaka.domain.messaging.requests;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The half-hours that are shown for consultations, the same every day (contract C C2). */
public final class ConsultationSlots {
  private static final Set<String> TAKEN = Set.of("10:00", "14:30", "16:00");

  /**
   * One half-hour.
   *
   * @param time {@code HH:MM}, in Paris
   */
  public record Slot(String time, boolean available) {}

  /** 09:00 to 11:30 and 14:00 to 17:00. */
  public static final List<Slot> ALL =
      Stream.of(
              "09:00", "09:30", "10:00", "10:30", "11:00", "11:30", "14:00", "14:30", "15:00",
              "15:30", "16:00", "16:30", "17:00")
          .map(time -> new Slot(time, !TAKEN.contains(time)))
          .toList();

  private ConsultationSlots() {}

  /** The day as clients write it, in UTC. */
  public static String today(Instant now) {
    return now.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
