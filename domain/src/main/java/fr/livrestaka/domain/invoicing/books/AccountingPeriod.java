package fr.livrestaka.domain.invoicing.books;

import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days whose documents and payments are wanted, as the seller's calendar counts them (Paris).
 *
 * @param to included
 */
public record AccountingPeriod(LocalDate from, LocalDate to) {
  /** Greatest number of days. */
  public static final int MOST_DAYS = 366;

  /**
   * @throws InvalidInput it ends before it begins, or is longer than {@link #MOST_DAYS}
   */
  public AccountingPeriod {
    if (to.isBefore(from)) {
      throw new InvalidInput(Violation.custom("to", "invoicing.period-backwards"));
    }
    if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw new InvalidInput(Violation.custom("to", "invoicing.period-too-long"));
    }
  }

  /** The first moment of it. */
  public Instant start() {
    return from.atStartOfDay(InvoiceNumber.ZONE).toInstant();
  }

  /** The first moment after it. */
  public Instant end() {
    return to.plusDays(1).atStartOfDay(InvoiceNumber.ZONE).toInstant();
  }
}
