package fr.livrestaka.domain.invoicing;

import java.time.Duration;
import java.time.Instant;

/**
 * The friendly pushes for an unpaid invoice, each given once, and not any more when the turn of the
 * next one has come. The constants are stored data.
 */
public enum ReminderKind {
  /** From a week before it is due until it is due. */
  BEFORE_DUE(-7, 0),
  /** From a week after it was due. */
  AFTER_DUE(7, 30),
  /** From thirty days after it was due; for a year. */
  LAST_CALL(30, 365);

  private final int fromDay;
  private final int toDay;

  ReminderKind(int fromDay, int toDay) {
    this.fromDay = fromDay;
    this.toDay = toDay;
  }

  /** Invoices due after that instant, and not after {@link #latestDueAt}, have their turn now. */
  public Instant earliestDueAt(Instant now) {
    return now.minus(Duration.ofDays(toDay));
  }

  public Instant latestDueAt(Instant now) {
    return now.minus(Duration.ofDays(fromDay));
  }

  /** Whether it reminds of something late. */
  public boolean isLate() {
    return fromDay > 0;
  }
}
