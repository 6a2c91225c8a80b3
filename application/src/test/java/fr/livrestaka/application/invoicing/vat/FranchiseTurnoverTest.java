package fr.livrestaka.application.invoicing.vat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.parties.FranchiseLaw.Level;
import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From which day on VAT is due by what was sold (CGI art. 293 B; the figures of 2026). */
class FranchiseTurnoverTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate SUMMER = LocalDate.of(2026, 7, 14);

  @Test
  void upToTheThresholdNothingIsDue() {
    FranchiseStanding standing = standing(invoice(SUMMER, 3_750_000));
    assertThat(standing.level()).isEqualTo(Level.NEAR);
    assertThat(standing.taxedFrom()).isEmpty();
    assertThat(standing.turnover()).isEqualTo(Money.ofCents(3_750_000));
  }

  @Test
  void overTheThresholdItIsDueFromTheNextYearOn() {
    FranchiseStanding standing = standing(invoice(SUMMER, 4_125_000));
    assertThat(standing.level()).isEqualTo(Level.OVER_THRESHOLD);
    assertThat(standing.taxedFrom()).contains(LocalDate.of(2027, 1, 1));
  }

  /** Not from the next month on, as it was until 2024. */
  @Test
  void overTheToleranceItIsDueFromTheDayOfTheSaleThatCrossesIt() {
    FranchiseStanding standing =
        standing(
            invoice(SUMMER, 4_125_000), invoice(SUMMER.plusDays(3), 1), invoice(TODAY, 100_000));
    assertThat(standing.level()).isEqualTo(Level.OVER_TOLERANCE);
    assertThat(standing.taxedFrom()).contains(SUMMER.plusDays(3));
  }

  private static FranchiseStanding standing(BookEntry... books) {
    return new FranchiseTurnover(period -> List.of(books), new InMemoryTransactions()).until(TODAY);
  }

  private static BookEntry invoice(LocalDate day, long cents) {
    return new BookEntry(
        Kind.INVOICE,
        "FACT-" + cents,
        "order",
        Optional.empty(),
        day,
        Optional.of(0),
        Optional.empty(),
        BookEntry.Market.CONSUMER,
        Optional.empty(),
        Amounts.untaxed(Money.ofCents(cents)));
  }
}
