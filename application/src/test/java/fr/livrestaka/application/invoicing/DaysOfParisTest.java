package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.books.ExportAccountingEntries;
import fr.livrestaka.application.invoicing.books.ExportBooks;
import fr.livrestaka.application.invoicing.correction.CorrectInvoice;
import fr.livrestaka.application.invoicing.credit.IssueCreditNote;
import fr.livrestaka.application.invoicing.ereporting.ListReports;
import fr.livrestaka.application.invoicing.ereporting.PrepareReport;
import fr.livrestaka.application.invoicing.ereporting.ReportReader;
import fr.livrestaka.application.invoicing.ereporting.ReportStanding;
import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.application.invoicing.till.CloseTill;
import fr.livrestaka.application.invoicing.till.SealPayments;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.MoneyReceived;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.correction.BuyerCorrection;
import fr.livrestaka.domain.invoicing.correction.InvoiceCorrection;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.ereporting.ReportHistory.State;
import fr.livrestaka.domain.invoicing.ereporting.ReportKind;
import fr.livrestaka.domain.invoicing.fec.FecFile;
import fr.livrestaka.domain.invoicing.fec.FecReader;
import fr.livrestaka.domain.invoicing.receipts.ReceiptText;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.till.ClosingSpan;
import fr.livrestaka.domain.invoicing.till.TillClosing;
import fr.livrestaka.domain.shared.Money;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Half past eleven at night in London is the next day in Paris, and maybe the next month and year:
 * numbers, days and periods of all that is issued, reported and closed are those of Paris.
 */
class DaysOfParisTest {
  private static final long PRICE = 35_000;

  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Moments
  void documentsBearThem(Instant now, LocalDate day) {
    at(now);
    Invoice paid = sold.paid(PRICE);
    bears(paid.snapshot(), "FACT", day);
    assertThat(paid.snapshot().suppliedOn()).isEqualTo(day);
    assertThat(paid.snapshot().dueOn()).isEqualTo(day);

    Invoice open = sold.unpaid();
    assertThat(open.snapshot().issuedOn()).isEqualTo(day);
    assertThat(open.snapshot().dueOn()).isEqualTo(day.plusDays(30));

    Credit credit = new Credit(Money.ofCents(5_000), "Remise", "by-hand:1");
    house.get(IssueCreditNote.class).credit(paid.id(), credit, house.now());
    Snapshot note = sold.notes(paid).getFirst().snapshot();
    bears(note, "AVOIR", day);
    assertThat(note.corrects().orElseThrow().issuedOn()).isEqualTo(day);

    bears(corrected(open), "RECT", day);
  }

  private static void bears(Snapshot document, String series, LocalDate day) {
    assertThat(document.number().text()).isEqualTo(series + "-" + day.getYear() + "-000001");
    assertThat(document.issuedOn()).isEqualTo(day);
  }

  private Snapshot corrected(Invoice invoice) {
    BuyerCorrection buyer =
        new BuyerCorrection(
            Optional.of("Lina Morel"), Optional.empty(), Optional.empty(), Optional.empty());
    return house
        .get(CorrectInvoice.class)
        .correct(
            sold.admin(),
            invoice.id(),
            new InvoiceCorrection(
                "by-hand:1", Optional.empty(), Optional.of(buyer), List.of(), "Nom mal écrit"))
        .snapshot();
  }

  @Moments
  void receiptsBearThem(Instant now, LocalDate day) {
    Invoice open = sold.unpaid();
    at(now);
    payByHand(open);

    ReceiptText receipt = house.get(Receipts.class).ofInvoice(open.id()).getFirst().text();
    assertThat(receipt.issuedOn()).isEqualTo(day);
    assertThat(receipt.paidOn()).isEqualTo(day);
    assertThat(receipt.invoiceIssuedOn()).isEqualTo("2026-03-02");
    assertThat(receipt.number()).isEqualTo("RECU-" + open.snapshot().number().text() + "-1");
  }

  @Moments
  void theBooksAndTheFileOfEntriesHaveThem(Instant now, LocalDate day) {
    at(now);
    Invoice paid = sold.paid(PRICE);
    Credit credit = new Credit(Money.ofCents(5_000), "Remise", "by-hand:1");
    house.get(IssueCreditNote.class).credit(paid.id(), credit, house.now());

    assertThat(entriesOf(day)).isEqualTo(3);
    assertThat(entriesOf(day.minusDays(1))).isZero();
    assertThat(entriesOf(day.plusDays(1))).isZero();

    String compact = day.toString().replace("-", "");
    FecReader whole = fec(year(day));
    assertThat(whole.faults()).isEmpty();
    assertThat(whole.column("EcritureDate")).isNotEmpty().containsOnly(compact);
    assertThat(whole.column("PieceDate")).containsOnly(compact);
    assertThat(whole.column("ValidDate")).containsOnly(compact);
    assertThat(fec(year(day.minusYears(1))).column("Debit")).isEmpty();
    assertThat(fec(year(day.plusYears(1))).column("Debit")).isEmpty();
  }

  private int entriesOf(LocalDate day) {
    return house.get(ExportBooks.class).of(new AccountingPeriod(day, day)).entries().size();
  }

  private FecReader fec(AccountingPeriod period) {
    FecFile file = house.get(ExportAccountingEntries.class).file(period);
    assertThat(file.name()).endsWith("FEC" + period.to().getYear() + "1231.txt");
    return new FecReader(file.name(), file.content());
  }

  private static AccountingPeriod year(LocalDate day) {
    return new AccountingPeriod(
        day.with(TemporalAdjusters.firstDayOfYear()), day.with(TemporalAdjusters.lastDayOfYear()));
  }

  @Moments
  void theReportsHaveThem(Instant now, LocalDate day) {
    at(now);
    sold.paid(PRICE);
    house.pass(Duration.ofDays(62));

    for (ReportKind kind : ReportKind.values()) {
      for (LocalDate month : List.of(day.minusMonths(1), day, day.plusMonths(1))) {
        assertThat(standing(kind, month).state())
            .as(kind + " " + month)
            .isEqualTo(month.equals(day) ? State.DUE : State.NOTHING);
      }
      ReportReader read =
          new ReportReader(house.get(PrepareReport.class).prepare(sold.admin(), kind, day).xml());
      assertThat(read.faults()).isEmpty();
      assertThat(read.value("StartDate")).isEqualTo(compact(day.withDayOfMonth(1)));
      assertThat(read.value("EndDate"))
          .isEqualTo(compact(day.with(TemporalAdjusters.lastDayOfMonth())));
      assertThat(read.value("Date")).isEqualTo(compact(day));
    }
  }

  private static String compact(LocalDate day) {
    return day.toString().replace("-", "");
  }

  private ReportStanding standing(ReportKind kind, LocalDate day) {
    return house.get(ListReports.class).ofYear(day.getYear()).stream()
        .filter(one -> one.period().kind() == kind && one.period().contains(day))
        .findFirst()
        .orElseThrow();
  }

  @Moments
  void theClosingsOfTheTillHaveThem(Instant now, LocalDate day) {
    house.get(SealPayments.class).takeOver();
    Invoice open = sold.unpaid();
    at(now);
    payByHand(open);
    house.pass(Duration.ofDays(400));
    house.get(CloseTill.class).tidy();

    List<TillClosing> closings = house.get(InMemoryTillClosings.class).after(0, 1_000);
    assertThat(closings)
        .filteredOn(closing -> !closing.total().isZero())
        .extracting(TillClosing::span)
        .containsExactlyInAnyOrderElementsOf(spansAround(closings, day));
    assertThat(closings.stream().map(TillClosing::span)).anyMatch(span -> span.to().equals(day));
  }

  /** A day, a month and a year; the money is in each of them and in no other. */
  private static List<ClosingSpan> spansAround(List<TillClosing> closings, LocalDate day) {
    List<ClosingSpan> around =
        closings.stream()
            .map(TillClosing::span)
            .filter(span -> !day.isBefore(span.from()) && !day.isAfter(span.to()))
            .toList();
    assertThat(around).hasSize(3);
    return around;
  }

  private void payByHand(Invoice open) {
    MoneyReceived cash = new MoneyReceived(PaymentWay.ESPECES, Optional.empty(), Optional.empty());
    house
        .get(ChangeInvoiceStatus.class)
        .change(sold.admin(), open.id(), InvoiceStatus.PAID, Optional.of(cash));
    house.carryOut();
  }

  private void at(Instant now) {
    house.pass(Duration.between(house.now(), now));
  }

  /** Instants, and the days that they are in Paris. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-31T22:59:59.999Z, 2026-12-31",
    "2026-12-31T23:30:00Z, 2027-01-01",
    "2027-02-28T23:30:00Z, 2027-03-01",
    "2027-06-30T22:30:00Z, 2027-07-01",
    "2028-02-28T23:30:00Z, 2028-02-29",
    "2028-02-29T23:30:00Z, 2028-03-01",
    "2028-12-31T23:30:00Z, 2029-01-01"
  })
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  private @interface Moments {}
}
