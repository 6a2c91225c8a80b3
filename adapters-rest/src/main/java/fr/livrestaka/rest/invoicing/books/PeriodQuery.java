package fr.livrestaka.rest.invoicing.books;

import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the days from and to of a query, {@code YYYY-MM-DD}, both included. */
final class PeriodQuery {
  private PeriodQuery() {}

  /**
   * @throws InvalidInput where one is missing or no date, or the period cannot be
   */
  static AccountingPeriod of(@Nullable String from, @Nullable String to) {
    return new AccountingPeriod(date("from", from), date("to", to));
  }

  static LocalDate date(String field, @Nullable String text) {
    if (text == null || text.isBlank()) throw new InvalidInput(Violation.required(field));
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new InvalidInput(Violation.custom(field, "invoicing.date-malformed"));
    }
  }
}
