package fr.livrestaka.domain.invoicing.register;

import fr.livrestaka.domain.invoicing.InvoiceNumber;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long accounting documents are kept: ten years from the end of the financial year, which is
 * the calendar year (C. com. art. L123-22).
 */
public final class Retention {
  private static final int YEARS = 10;

  private Retention() {}

  /** Documents issued before that instant may go. */
  public static Instant issuedBefore(Instant now) {
    return LocalDate.of(InvoiceNumber.yearOf(now) - YEARS, 1, 1)
        .atStartOfDay(InvoiceNumber.ZONE)
        .toInstant();
  }

  /** Whether a document of that year may have gone by then. */
  public static boolean isOver(int issueYear, Instant purgedAt) {
    return issueYear < InvoiceNumber.yearOf(purgedAt) - YEARS;
  }
}
