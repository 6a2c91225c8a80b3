package fr.livrestaka.domain.invoicing.ereporting;

import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that one report is about, in Paris.
 *
 * @param dueOn the last day on which the platform has to have it
 */
public record ReportPeriod(ReportKind kind, LocalDate from, LocalDate to, LocalDate dueOn) {
  /** From when small sellers report (CGI art. 290; loi 2023-1322, art. 91, as put off since). */
  private static final LocalDate COMPULSORY_SINCE = LocalDate.of(2027, 9, 1);

  /**
   * @throws IllegalArgumentException where it ends before it begins, or is due before it is over
   */
  public ReportPeriod {
    if (to.isBefore(from))
      throw new IllegalArgumentException("a period that ends before it begins");
    if (!dueOn.isAfter(to)) throw new IllegalArgumentException("due before it is over");
  }

  public boolean isCompulsory() {
    return !from.isBefore(COMPULSORY_SINCE);
  }

  /** Whether all of it has passed; before that nothing is reported (rule G7.43). */
  public boolean isOver(LocalDate today) {
    return to.isBefore(today);
  }

  /** Whether the platform should have had its report by then; never before that is compulsory. */
  public boolean isLate(LocalDate today) {
    return isCompulsory() && today.isAfter(dueOn);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** What of it lies between two days, both included; its last day to report stays. */
  Optional<ReportPeriod> within(LocalDate first, LocalDate last) {
    LocalDate begin = from.isBefore(first) ? first : from;
    LocalDate end = to.isAfter(last) ? last : to;
    return end.isBefore(begin)
        ? Optional.empty()
        : Optional.of(new ReportPeriod(kind, begin, end, dueOn));
  }

  public AccountingPeriod days() {
    return new AccountingPeriod(from, to);
  }
}
