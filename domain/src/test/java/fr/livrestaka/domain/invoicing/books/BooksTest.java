package fr.livrestaka.domain.invoicing.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BooksTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  private final Books books =
      new Books(
          List.of(
              entry(Kind.REFUND, TUESDAY, 20, false, -1_200),
              entry(Kind.INVOICE, TUESDAY, 0, false, 500),
              entry(Kind.CREDIT_NOTE, TUESDAY, 20, false, -1_200),
              entry(Kind.INVOICE, MONDAY, 20, false, 12_000),
              entry(Kind.INVOICE, MONDAY, 20, true, 6_000),
              entry(Kind.PAYMENT, MONDAY, 20, false, 12_000),
              entry(Kind.PAYMENT, MONDAY, 20, true, 6_000),
              unknownRate(9_999)));

  @Test
  void vatIsOfInvoicesLessCreditNotes() {
    assertThat(books.vatByRate())
        .containsExactly(
            new Books.OfRate(0, amounts(0, 500)), new Books.OfRate(20, amounts(20, 16_800)));
  }

  @Test
  void salesToConsumersAreSummedByDayAndRate() {
    assertThat(books.consumerSales())
        .containsExactly(
            new Books.OfDay(MONDAY, 20, false, 1, amounts(20, 12_000)),
            new Books.OfDay(TUESDAY, 0, false, 1, amounts(0, 500)),
            new Books.OfDay(TUESDAY, 20, false, 1, amounts(20, -1_200)));
  }

  @Test
  void moneyFromConsumersIsPaymentsLessRefunds() {
    assertThat(books.consumerPayments())
        .containsExactly(
            new Books.OfDay(MONDAY, 20, false, 1, amounts(20, 12_000)),
            new Books.OfDay(TUESDAY, 20, false, 1, amounts(20, -1_200)));
  }

  @Test
  void entriesAreSortedByDay() {
    assertThat(books.entries())
        .isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
  }

  @Test
  void aPeriodRunsByTheCalendarOfParis() {
    AccountingPeriod march = new AccountingPeriod(MONDAY, LocalDate.of(2026, 3, 31));
    assertThat(march.start()).isEqualTo(Instant.parse("2026-03-01T23:00:00Z"));
    assertThat(march.end()).isEqualTo(Instant.parse("2026-03-31T22:00:00Z"));
    assertThatThrownBy(() -> new AccountingPeriod(TUESDAY, MONDAY))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new AccountingPeriod(MONDAY, MONDAY.plusDays(366)))
        .isInstanceOf(InvalidInput.class);
    assertThat(new AccountingPeriod(MONDAY, MONDAY.plusDays(365)).to()).isAfter(MONDAY);
  }

  private static BookEntry entry(Kind kind, LocalDate day, int rate, boolean business, long cents) {
    return new BookEntry(
        kind,
        kind + "-" + cents,
        "order",
        Optional.empty(),
        day,
        Optional.of(rate),
        Optional.empty(),
        business ? BookEntry.Market.FRENCH_BUSINESS : BookEntry.Market.CONSUMER,
        Optional.empty(),
        amounts(rate, cents));
  }

  private static BookEntry unknownRate(long cents) {
    return new BookEntry(
        Kind.INVOICE,
        "FACT-2024-442900",
        "order",
        Optional.empty(),
        MONDAY,
        Optional.empty(),
        Optional.empty(),
        BookEntry.Market.CONSUMER,
        Optional.empty(),
        Amounts.untaxed(Money.ofCents(cents)));
  }

  private static Amounts amounts(int rate, long cents) {
    VatRegime regime = rate == 0 ? VatRegime.FRANCHISE : VatRegime.STANDARD;
    Amounts split = regime.split(Money.ofCents(Math.abs(cents)));
    return cents < 0 ? split.negated() : split;
  }
}
