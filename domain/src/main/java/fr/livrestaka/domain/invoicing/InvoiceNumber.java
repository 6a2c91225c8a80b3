package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.invoicing.register.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an invoice, a credit note or a corrective invoice, unique and without gaps within
 * its series and year (CGI ann. II art. 242 nonies A, 7°).
 *
 * @param year four digits, the year of issue in Paris
 * @param sequence 1 for the first of the year; printed with at least six digits
 */
public record InvoiceNumber(Series series, int year, int sequence) {
  /** Where the calendar of the seller runs. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private static final Pattern FORM = Pattern.compile("(FACT|AVOIR|RECT)-(\\d{4})-(\\d{6,9})");

  /**
   * @throws IllegalArgumentException where the year has not four digits or the sequence is below 1
   */
  public InvoiceNumber {
    if (year < 1000 || year > 9999 || sequence < 1) {
      throw new IllegalArgumentException(series + " " + year + " " + sequence);
    }
  }

  /** The year in which an instant lies for the seller. */
  public static int yearOf(Instant instant) {
    return dateOf(instant).getYear();
  }

  /** The day on which an instant lies for the seller. */
  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /**
   * @return empty where the text is no number of this form, as with numbers made by hand
   */
  public static Optional<InvoiceNumber> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches() || Integer.parseInt(parts.group(3)) < 1) return Optional.empty();
    if (Integer.parseInt(parts.group(2)) < 1000) return Optional.empty();
    return Optional.of(
        new InvoiceNumber(
            Series.valueOf(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3))));
  }

  /** The number as printed, for example {@code FACT-2026-000042}. */
  public String text() {
    return String.format("%s-%04d-%06d", series, year, sequence);
  }

  @Override
  public String toString() {
    return text();
  }
}
