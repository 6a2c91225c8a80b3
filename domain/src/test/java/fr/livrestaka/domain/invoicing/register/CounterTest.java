package fr.livrestaka.domain.invoicing.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.refusals.ClockAhead;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CounterTest {
  @ParameterizedTest
  @CsvSource({
    "2026-12-31T22:59:59.999Z, FACT-2026-000001",
    "2026-12-31T23:00:00Z, FACT-2027-000001",
    "2027-06-30T22:30:00Z, FACT-2027-000001"
  })
  void theYearIsTheOneInParis(Instant now, String number) {
    InvoicePosition invoicePosition = Counter.fresh(Series.FACT).next(now, taken -> false);

    assertThat(invoicePosition.number().text()).isEqualTo(number);
  }

  @Test
  void timesAreWholeMillisecondsAndDoNotRunBackwardsWithinOne() {
    Instant first = Instant.parse("2026-11-25T10:00:00.123900Z");
    InvoicePosition one = Counter.fresh(Series.FACT).next(first, taken -> false);
    Counter between = Counter.fresh(Series.FACT).after(invoice(one));
    InvoicePosition two = between.next(first.minusNanos(500_000), taken -> false);

    assertThat(one.issuedAt()).isEqualTo("2026-11-25T10:00:00.123Z");
    assertThat(two.issuedAt()).isEqualTo(one.issuedAt());
  }

  @Test
  void adoptedNumbersArePassedOver() {
    Set<String> adopted = Set.of("FACT-2026-000001", "FACT-2026-000002", "FACT-2026-000004");
    Counter counter = Counter.fresh(Series.FACT);
    List<String> given = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      InvoicePosition turn = counter.next(InvoicingFixtures.NOW, n -> adopted.contains(n.text()));
      given.add(turn.number().text());
      counter = counter.after(invoice(turn));
    }

    assertThat(given).containsExactly("FACT-2026-000003", "FACT-2026-000005", "FACT-2026-000006");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whateverTheClockDoesNumbersAndDatesRunForward(long seed) {
    Random random = new Random(seed);
    Counter counter = Counter.fresh(Series.FACT);
    Instant now = Instant.parse("2026-12-30T00:00:00Z");
    Set<InvoiceNumber> seen = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      now = now.plusSeconds(random.nextInt(20_000) - 5_000);
      InvoicePosition turn = counter.next(now, n -> false);
      assertThat(turn.issuedAt()).isAfterOrEqualTo(counter.issuedAt());
      assertThat(turn.number().year()).isEqualTo(InvoiceNumber.yearOf(turn.issuedAt()));
      assertThat(turn.number().sequence())
          .isEqualTo(turn.number().year() == counter.year() ? counter.sequence() + 1 : 1);
      assertThat(seen.add(turn.number())).isTrue();
      counter = counter.after(invoice(turn));
    }
  }

  @Test
  void nothingIsIssuedByAClockThatRunsFarAhead() {
    Instant seen = Instant.parse("2026-12-01T10:00:00Z");
    Counter counter = Counter.fresh(Series.FACT);
    Instant dayAhead = Instant.parse("2026-12-02T10:00:00Z");
    assertThat(counter.next(dayAhead, seen, n -> false).issuedAt()).isEqualTo(dayAhead);
    assertThatThrownBy(() -> counter.next(dayAhead.plusMillis(1), seen, n -> false))
        .isInstanceOfSatisfying(ClockAhead.class, refusal -> assertThat(refusal.isAway()).isTrue());
  }

  /** The database's clock ran ahead too, once. */
  @ParameterizedTest
  @CsvSource({"2026-12-28T10:00:00Z, FACT-2026-000005", "2027-08-01T10:00:00Z, FACT-2026-000004"})
  void aSeriesThatWasTakenAheadGoesOnAtThePresent(Instant ahead, String number) {
    Instant present = Instant.parse("2026-12-01T10:00:00Z");
    int year = InvoiceNumber.yearOf(ahead);
    Counter counter = new Counter(Series.FACT, year, year == 2026 ? 4 : 1, Seal.NONE, ahead);
    Set<String> given = Set.of("FACT-2026-000001", "FACT-2026-000002", "FACT-2026-000003");
    InvoicePosition invoicePosition = counter.next(present, present, n -> given.contains(n.text()));
    assertThat(invoicePosition.issuedAt()).isEqualTo(present);
    assertThat(invoicePosition.number().text()).isEqualTo(number);
    assertThat(invoicePosition.previousHash()).isEqualTo(counter.hash());
  }

  @ParameterizedTest
  @CsvSource({
    "FACT-2026-442900, true",
    "AVOIR-2026-000001, true",
    "FACT-2026-000000, false",
    "DEMO-1, false",
    "FACT-26-000001, false",
    "FACT-2026-1234567, true",
    "fact-2026-000001, false"
  })
  void onlyNumbersOfTheFormAreRead(String text, boolean read) {
    assertThat(
            InvoiceNumber.parse(text).map(InvoiceNumber::text).equals(java.util.Optional.of(text)))
        .isEqualTo(read);
  }

  private static Invoice invoice(InvoicePosition turn) {
    return Invoice.issue(
            new InvoiceId("invoice"),
            InvoicingFixtures.billing("pi_1", 100, InvoicingFixtures.READER),
            InvoicingFixtures.issuer(VatRegime.STANDARD),
            turn)
        .state();
  }

  @Test
  void twoCountersAreAtOneDocumentWhereAllThatIsKnownIsTheSame() {
    Instant at = InvoicingFixtures.NOW;
    Counter counter = new Counter(Series.FACT, 2026, 4, Seal.NONE, at);
    assertThat(counter.isAt(new Counter(Series.FACT, 2026, 4, Seal.NONE, at), true)).isTrue();
    Counter later = new Counter(Series.FACT, 2026, 4, Seal.NONE, at.plusMillis(1));
    assertThat(counter.isAt(later, true)).isFalse();
    assertThat(counter.isAt(later, false)).isTrue();
    assertThat(counter.isAt(new Counter(Series.FACT, 2025, 4, Seal.NONE, at), true)).isFalse();
    assertThat(counter.isAt(new Counter(Series.FACT, 2026, 5, Seal.NONE, at), true)).isFalse();
    assertThat(counter.isAt(new Counter(Series.FACT, 2026, 4, "a".repeat(64), at), true)).isFalse();
  }

  @Test
  void aSeriesIsAheadWhereItsLastDocumentIsMoreThanADayBeforeTheClock() {
    Instant seen = InvoicingFixtures.NOW;
    Instant dayAhead = seen.plus(Counter.MOST_AHEAD);
    assertThat(new Counter(Series.FACT, 2026, 1, Seal.NONE, dayAhead).isAhead(seen)).isFalse();
    assertThat(new Counter(Series.FACT, 2026, 1, Seal.NONE, dayAhead.plusMillis(1)).isAhead(seen))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 9999})
  void aYearHasFourDigits(int year) {
    assertThat(new Counter(Series.FACT, year, 0, Seal.NONE, Instant.EPOCH).year()).isEqualTo(year);
  }

  @Test
  void aCreditNoteMovesTheSeriesOfCreditNotes() {
    Invoice corrected =
        InvoicingFixtures.invoice(VatRegime.STANDARD, 100, InvoicingFixtures.READER);
    CreditNote note =
        CreditNote.issue(
                new CreditNoteId("n-1"),
                corrected,
                corrected.snapshot(),
                Money.ZERO,
                new Credit(Money.ofCents(100), "Remboursement", "refund:r-1"),
                InvoicingFixtures.issuer(VatRegime.STANDARD),
                InvoicingFixtures.firstTurn(Series.AVOIR))
            .state();
    Counter after = Counter.fresh(Series.AVOIR).after(note);
    assertThat(after.sequence()).isEqualTo(1);
    assertThat(after.hash()).isEqualTo(note.seal().hash());
    assertThatThrownBy(() -> Counter.fresh(Series.FACT).after(note))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void documentsAreKeptForTenYearsAfterThatOfTheirIssue() {
    assertThat(Retention.issuedBefore(Instant.parse("2037-06-01T00:00:00Z")))
        .isEqualTo("2026-12-31T23:00:00Z");
  }
}
