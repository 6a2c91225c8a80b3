package fr.livrestaka.domain.invoicing.register;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.refusals.ClockAhead;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/**
 * Where a series stands: the last number given, its hash and its time. Kept under a lock while a
 * document is issued, so that numbers, dates and the chain run the same way.
 *
 * @param year of the last number
 * @param sequence the last number of that year, 0 before the first
 * @param hash hash of the last document, {@link Seal#NONE} before the first
 * @param issuedAt issue of the last document, the epoch before the first
 */
public record Counter(Series series, int year, int sequence, String hash, Instant issuedAt) {
  /** How far a clock may be before the database's. */
  public static final Duration MOST_AHEAD = Duration.ofDays(1);

  /**
   * @throws IllegalArgumentException where the number of the last document is below zero, or its
   *     year has not four digits
   */
  public Counter {
    if (sequence < 0 || year < 1000 || year > 9999) {
      throw new IllegalArgumentException("a counter at " + year + ", " + sequence);
    }
  }

  public static Counter fresh(Series series) {
    return new Counter(series, 1970, 0, Seal.NONE, Instant.EPOCH);
  }

  /**
   * The next place in the series. Its time is in whole milliseconds, as it is stored, and never
   * before the last document's, even where the clock has been set back. Numbers that adopted
   * invoices hold already are passed over: they are in use once, so the sequence as a whole has no
   * gap (decision 17).
   *
   * @param taken whether an adopted document has that number
   */
  public InvoicePosition next(Instant now, Predicate<InvoiceNumber> taken) {
    Instant whole = now.truncatedTo(ChronoUnit.MILLIS);
    Instant time = whole.isBefore(issuedAt) ? issuedAt : whole;
    int issueYear = InvoiceNumber.yearOf(time);
    int candidate = issueYear == year ? sequence + 1 : 1;
    while (taken.test(new InvoiceNumber(series, issueYear, candidate))) candidate++;
    return new InvoicePosition(new InvoiceNumber(series, issueYear, candidate), time, hash);
  }

  /**
   * Whether two counters stand at the same document. The times are compared where both know it: of
   * a purged document nobody does.
   */
  public boolean isAt(Counter other, boolean isTimeKnown) {
    boolean isSameTime = !isTimeKnown || issuedAt.equals(other.issuedAt);
    return isSameTime
        && year == other.year
        && sequence == other.sequence
        && hash.equals(other.hash);
  }

  /**
   * As {@link #next}, by a clock that another one bears out. A series that a clock has once taken
   * far ahead goes on at the present: its next document bears the present date and a number of the
   * present year.
   *
   * @param seen what the database's clock says; the clock asked may be {@link #MOST_AHEAD} before
   * @throws ClockAhead where it is further ahead
   */
  public InvoicePosition next(Instant now, Instant seen, Predicate<InvoiceNumber> taken) {
    if (isFarAfter(seen, now)) throw new ClockAhead();
    return isAhead(seen) ? atPresent().next(now, taken) : next(now, taken);
  }

  /** Whether its last document bears a date that has yet to come. */
  public boolean isAhead(Instant seen) {
    return isFarAfter(seen, issuedAt);
  }

  private Counter atPresent() {
    return new Counter(series, year, sequence, hash, Instant.EPOCH);
  }

  private static boolean isFarAfter(Instant seen, Instant other) {
    return other.minus(MOST_AHEAD).isAfter(seen);
  }

  /**
   * The state after an invoice was issued, which took the place of {@link #next}.
   *
   * @throws IllegalArgumentException where it took another place: in the other series, or behind
   *     another document than the last one, as a second invoice of one number does
   */
  public Counter after(Invoice issued) {
    return after(issued.snapshot(), issued.seal());
  }

  /**
   * As {@link #after(Invoice)}, of credit notes.
   *
   * @throws IllegalArgumentException where it took another place
   */
  public Counter after(CreditNote issued) {
    return after(issued.snapshot(), issued.seal());
  }

  /**
   * As {@link #after(Invoice)}, of corrective invoices.
   *
   * @throws IllegalArgumentException where it took another place
   */
  public Counter after(CorrectiveInvoice issued) {
    return after(issued.snapshot(), issued.seal());
  }

  private Counter after(Snapshot snapshot, Seal seal) {
    InvoiceNumber number = snapshot.number();
    if (number.series() != series) {
      throw new IllegalArgumentException(number + " in the series " + series);
    }
    if (!Seal.of(hash, snapshot).equals(seal)) {
      throw new IllegalArgumentException(number + " does not follow the last one of its series");
    }
    return new Counter(series, number.year(), number.sequence(), seal.hash(), snapshot.issuedAt());
  }
}
