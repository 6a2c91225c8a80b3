package fr.livrestaka.application.invoicing.vat;

import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.parties.FranchiseLaw;
import fr.livrestaka.domain.invoicing.parties.FranchiseLaw.Level;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Adds up what was invoiced in a calendar year, less credit notes, VAT excluded. */
@Singleton
public class FranchiseTurnover {
  private final AccountingRecords records;
  private final Transactions transactions;

  @Inject
  public FranchiseTurnover(AccountingRecords records, Transactions transactions) {
    this.records = records;
    this.transactions = transactions;
  }

  /**
   * @param today the last day that is counted, in Paris
   */
  public FranchiseStanding until(LocalDate today) {
    AccountingPeriod year = new AccountingPeriod(today.withDayOfYear(1), today);
    List<BookEntry> documents =
        transactions.read(() -> records.within(year)).stream()
            .filter(entry -> entry.kind().isDocument())
            .toList();
    Money turnover =
        documents.stream().map(entry -> entry.amounts().net()).reduce(Money.ZERO, Money::plus);
    FranchiseLaw law = FranchiseLaw.on(today);
    Level level = law.levelOf(turnover);
    return new FranchiseStanding(
        today.getYear(), turnover, law, level, taxedFrom(level, documents, today));
  }

  private static Optional<LocalDate> taxedFrom(
      Level level, List<BookEntry> documents, LocalDate today) {
    return switch (level) {
      case FAR, NEAR -> Optional.empty();
      case OVER_THRESHOLD -> Optional.of(LocalDate.of(today.getYear() + 1, 1, 1));
      case OVER_TOLERANCE -> Optional.of(crossedOn(documents, today));
    };
  }

  /** The day of the sale that crosses the tolerance for the first time. */
  private static LocalDate crossedOn(List<BookEntry> documents, LocalDate today) {
    TreeMap<LocalDate, Money> days = new TreeMap<>();
    documents.forEach(entry -> days.merge(entry.day(), entry.amounts().net(), Money::plus));
    Money sum = Money.ZERO;
    for (LocalDate day : days.keySet()) {
      sum = sum.plus(days.getOrDefault(day, Money.ZERO));
      if (FranchiseLaw.on(day).levelOf(sum) == Level.OVER_TOLERANCE) return day;
    }
    return today;
  }
}
