package fr.livrestaka.domain.invoicing.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerEntryTest {
  private static final Instant LATER = Instant.parse("2040-01-01T00:00:00Z");
  private static final Counter START = Counter.fresh(Series.FACT);

  @Test
  void whatWasIssuedInTurnIsSound() {
    LedgerEntry first = entry(START.next(InvoicingFixtures.NOW, n -> false));
    Counter after = first.counter(START);

    assertThat(first.check(START, n -> false, LATER)).isEmpty();
    assertThat(entry(after.next(InvoicingFixtures.NOW, n -> false)).check(after, n -> false, LATER))
        .isEmpty();
  }

  @Test
  void aNumberThatNobodyBearsIsAGap() {
    InvoicePosition third = turn(3, InvoicingFixtures.NOW);

    assertThat(entry(third).check(START, n -> false, LATER))
        .containsExactly(new LedgerFault(Kind.GAP, "FACT-2026-000003"));
    assertThat(entry(third).check(START, n -> n.sequence() <= 3, LATER)).isEmpty();
  }

  @Test
  void anEarlierDateIsNoticed() {
    Counter before = entry(turn(1, InvoicingFixtures.NOW)).counter(START);
    InvoicePosition earlier =
        new InvoicePosition(
            new InvoiceNumber(Series.FACT, 2026, 2),
            InvoicingFixtures.NOW.minusSeconds(1),
            before.hash());

    assertThat(entry(earlier).check(before, n -> false, LATER))
        .containsExactly(new LedgerFault(Kind.DATE_RUNS_BACKWARDS, "FACT-2026-000002"));
  }

  @Test
  void anUnreadableTextIsAChangedOne() {
    LedgerEntry good = entry(turn(1, InvoicingFixtures.NOW));
    LedgerEntry bad =
        new LedgerEntry(
            good.place(),
            good.number(),
            100,
            17,
            "x",
            good.seal(),
            good.file(),
            good.pdfHash(),
            Optional.empty());

    assertThat(bad.check(START, n -> false, LATER))
        .containsExactly(new LedgerFault(Kind.CONTENT_CHANGED, "FACT-2026-000001"));
  }

  @Test
  void aPurgedTextIsNoChangeOnceTenYearsAreOver() {
    LedgerEntry good = entry(turn(1, InvoicingFixtures.NOW));

    assertThat(purged(good, "2037-01-02T00:00:00Z").check(START, n -> false, LATER)).isEmpty();
    assertThat(purged(good, "2036-12-30T00:00:00Z").check(START, n -> false, LATER))
        .containsExactly(new LedgerFault(Kind.CONTENT_CHANGED, "FACT-2026-000001"));
    assertThat(purged(good, "2040-01-01T00:00:01Z").check(START, n -> false, LATER))
        .as("purged in the future")
        .containsExactly(new LedgerFault(Kind.CONTENT_CHANGED, "FACT-2026-000001"));
  }

  private static LedgerEntry purged(LedgerEntry entry, String at) {
    return new LedgerEntry(
        entry.place(),
        entry.number(),
        entry.total(),
        entry.tax(),
        "",
        entry.seal(),
        entry.file(),
        Optional.empty(),
        Optional.of(Instant.parse(at)));
  }

  private static InvoicePosition turn(int sequence, Instant at) {
    return new InvoicePosition(new InvoiceNumber(Series.FACT, 2026, sequence), at, Seal.NONE);
  }

  private static LedgerEntry entry(InvoicePosition invoicePosition) {
    Snapshot snapshot =
        InvoicingFixtures.issuer(VatRegime.STANDARD)
            .invoice(
                invoicePosition,
                InvoicingFixtures.billing("pi_1", 100, InvoicingFixtures.READER).sale(),
                InvoicingFixtures.READER);
    return new LedgerEntry(
        invoicePosition.number(),
        invoicePosition.number().text(),
        100,
        17,
        SnapshotText.write(snapshot),
        invoicePosition.seal(snapshot),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aDocumentThatDoesNotFollowTheOneBeforeBreaksTheChain() {
    Counter other =
        new Counter(Series.FACT, 2026, 0, "a".repeat(64), InvoicingFixtures.NOW.minusSeconds(9));

    assertThat(entry(turn(1, InvoicingFixtures.NOW)).check(other, n -> false, LATER))
        .containsExactly(new LedgerFault(Kind.CHAIN_BROKEN, "FACT-2026-000001"));
  }

  @Test
  void aRowThatSaysOtherThanTheDocumentIsNoticed() {
    LedgerEntry good = entry(turn(1, InvoicingFixtures.NOW));
    LedgerFault differs = new LedgerFault(Kind.ROW_DIFFERS, "FACT-2026-000001");

    assertThat(row(good, 101, 17, good.place()).check(START, n -> false, LATER))
        .containsExactly(differs);
    assertThat(row(good, 100, 16, good.place()).check(START, n -> false, LATER))
        .containsExactly(differs);
    InvoiceNumber second = new InvoiceNumber(Series.FACT, 2026, 2);
    assertThat(row(good, 100, 17, second).check(START, n -> n.sequence() < 2, LATER))
        .containsExactly(differs);
  }

  @Test
  void aSoundDocumentBreaksNoFrenchRule() {
    LedgerEntry good = entry(turn(1, InvoicingFixtures.NOW));
    assertThat(good.brokenRules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 9, false",
    "2026, 1, false",
    "2026, 2, true",
    "2026, 3, true",
    "2027, 1, true"
  })
  void liesUpToWhereASeriesStands(int year, int sequence, boolean isUpTo) {
    LedgerEntry second = entry(turn(2, InvoicingFixtures.NOW));
    Counter end = new Counter(Series.FACT, year, sequence, Seal.NONE, InvoicingFixtures.NOW);
    assertThat(second.isUpTo(end)).isEqualTo(isUpTo);
  }

  private static LedgerEntry row(LedgerEntry entry, long total, long tax, InvoiceNumber place) {
    return new LedgerEntry(
        place,
        entry.number(),
        total,
        tax,
        entry.content(),
        entry.seal(),
        entry.file(),
        entry.pdfHash(),
        Optional.empty());
  }
}
