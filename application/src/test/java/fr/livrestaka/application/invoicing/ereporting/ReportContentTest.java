package fr.livrestaka.application.invoicing.ereporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.books.BookEntry.Market;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.invoicing.ereporting.ReportCategory;
import fr.livrestaka.domain.invoicing.ereporting.ReportContent;
import fr.livrestaka.domain.invoicing.ereporting.ReportHead;
import fr.livrestaka.domain.invoicing.ereporting.ReportHead.Platform;
import fr.livrestaka.domain.invoicing.ereporting.ReportKind;
import fr.livrestaka.domain.invoicing.ereporting.ReportPeriod;
import fr.livrestaka.domain.invoicing.ereporting.ReportRules;
import fr.livrestaka.domain.invoicing.ereporting.ReportType;
import fr.livrestaka.domain.invoicing.ereporting.ReportXml;
import fr.livrestaka.domain.invoicing.ereporting.VatFiling;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The content of reports, and its XML read by somebody who knows the specification only. */
class ReportContentTest {
  private static final ReportRules RULES = new ReportRules(ReportCategory.TPS1);
  private static final LocalDate FIRST = LocalDate.of(2027, 9, 1);

  /** Sums are made here of the entries one by one, in cents, without the classes under test. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void amountsAgreeWithTheBooksToTheCent(long seed) {
    List<BookEntry> entries = random(new Random(seed));
    ReportReader sales = read(ReportKind.TRANSACTIONS, entries, RULES);
    ReportReader money = read(ReportKind.PAYMENTS, entries, RULES);
    assertThat(sales.faults()).isEmpty();
    assertThat(money.faults()).isEmpty();

    Predicate<BookEntry> reported =
        one -> one.market() == Market.CONSUMER && one.vatPercent().isPresent();
    Predicate<BookEntry> document =
        one -> one.kind() == Kind.INVOICE || one.kind() == Kind.CREDIT_NOTE;
    assertThat(sales.sum("Transactions", "TaxExclusiveAmount"))
        .isEqualByComparingTo(sum(entries, reported.and(document), Amounts::net));
    assertThat(sales.sum("Transactions", "TaxTotal"))
        .isEqualByComparingTo(sum(entries, reported.and(document), Amounts::tax));
    Predicate<BookEntry> abroad =
        one -> one.market() == Market.FOREIGN_BUSINESS && one.vatPercent().equals(twenty());
    assertThat(money.sum("SubTotals", "Amount"))
        .isEqualByComparingTo(
            sum(entries, document.negate().and(reported.or(abroad)), Amounts::total));
    for (LocalDate day = FIRST; day.getMonthValue() == 9; day = day.plusDays(1)) {
      LocalDate one = day;
      assertThat(sales.all("Transactions").stream().filter(t -> dateOf(t).equals(text(one))))
          .as(day.toString())
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void businessesInFranceAreInNoReportAndThoseAbroadAreOneByOne() {
    List<BookEntry> entries =
        List.of(
            entry(Kind.INVOICE, "FACT-1", FIRST, Market.FRENCH_BUSINESS, 20, 12_000),
            entry(Kind.INVOICE, "FACT-2", FIRST, Market.FOREIGN_BUSINESS, 0, 5_000),
            entry(Kind.CREDIT_NOTE, "AVOIR-1", FIRST, Market.FOREIGN_BUSINESS, 0, -1_000),
            entry(Kind.PAYMENT, "p-1", FIRST, Market.FRENCH_BUSINESS, 20, 12_000),
            entry(Kind.PAYMENT, "p-2", FIRST, Market.FOREIGN_BUSINESS, 0, 5_000),
            entry(Kind.PAYMENT, "p-3", FIRST, Market.FOREIGN_BUSINESS, 20, 2_400));
    assertThat(content(ReportKind.TRANSACTIONS, entries, RULES).text())
        .isEqualTo("10.1;2027-09-01;AVOIR-1;;0;-1000;0\n10.1;2027-09-01;FACT-2;;0;5000;0");
    assertThat(content(ReportKind.PAYMENTS, entries, RULES).text())
        .as("what is taxed abroad says nothing of receipts")
        .isEqualTo("10.2;2027-09-01;FACT-9;2027-08-30;20;2000;400");
    ReportReader read = read(ReportKind.PAYMENTS, entries, RULES);
    assertThat(read.faults()).isEmpty();
    assertThat(read.value("InvoiceID")).isEqualTo("FACT-9");
    assertThat(read.value("IssueDate")).isEqualTo("20270830");
  }

  /** A refund in October of a payment in September is money of October, with its VAT. */
  @Test
  void moneyCountsInThePeriodInWhichItMoves() {
    LocalDate october = LocalDate.of(2027, 10, 2);
    List<BookEntry> september =
        List.of(entry(Kind.INVOICE, "FACT-1", FIRST, Market.CONSUMER, 20, 12_000));
    List<BookEntry> later =
        List.of(
            entry(Kind.PAYMENT, "p-1", october, Market.CONSUMER, 20, 12_000),
            entry(Kind.REFUND, "r-1", october.plusDays(1), Market.CONSUMER, 20, -6_000));
    assertThat(content(ReportKind.PAYMENTS, september, RULES).isEmpty()).isTrue();
    assertThat(content(ReportKind.TRANSACTIONS, later, RULES).isEmpty()).isTrue();
    assertThat(content(ReportKind.PAYMENTS, later, RULES).text())
        .isEqualTo("10.4;2027-10-02;;;20;10000;2000\n10.4;2027-10-03;;;20;-5000;-1000");
  }

  @Test
  void whatBearsNoVatHasTheCategoryThatThePlatformWants() {
    List<BookEntry> entries =
        List.of(entry(Kind.INVOICE, "FACT-1", FIRST, Market.CONSUMER, 0, 12_000));
    assertThat(read(ReportKind.TRANSACTIONS, entries, RULES).value("CategoryCode"))
        .isEqualTo("TPS1");
    ReportRules untaxed = new ReportRules(ReportCategory.TNT1);
    assertThat(read(ReportKind.TRANSACTIONS, entries, untaxed).value("CategoryCode"))
        .isEqualTo("TNT1");
  }

  @Test
  void namesCannotBreakTheText() {
    ReportHead head =
        new ReportHead(
            "TR-1",
            ReportType.IN,
            Instant.parse("2027-10-01T08:00:00Z"),
            new Platform("1234", "A & B <\"\u0001\t>"),
            "732829320",
            "Éditions l'Œuf €");
    ReportPeriod period = VatFiling.QUARTERLY.around(ReportKind.TRANSACTIONS, FIRST);
    ReportReader read =
        new ReportReader(ReportXml.write(head, period, new ReportContent(List.of())));
    assertThat(read.faults()).isEmpty();
    assertThat(read.all("Name").get(0).getTextContent()).isEqualTo("A & B <\" >");
    assertThat(read.all("Name").get(1).getTextContent()).isEqualTo("Éditions l'Œuf €");
    assertThat(read.value("DateTimeString")).as("the clock of Paris").isEqualTo("20271001100000");
  }

  private static List<BookEntry> random(Random random) {
    List<BookEntry> entries = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      Market market = Market.values()[random.nextInt(Market.values().length)];
      LocalDate day = FIRST.plusDays(random.nextInt(30));
      boolean takes = kind != Kind.INVOICE && kind != Kind.PAYMENT;
      long cents = 1 + random.nextInt(90_000);
      int rate = random.nextInt(4) == 0 ? 0 : 20;
      entries.add(entry(kind, kind + "-" + i, day, market, rate, takes ? -cents : cents));
    }
    return entries;
  }

  /** TT-80 is 5 with the option for debits only, and such receipts are not reported. */
  @Test
  void salesOnDebitsAreReportedApartAndTheirReceiptsAreNot() {
    BookEntry before = entry(Kind.INVOICE, "FACT-1", FIRST, Market.CONSUMER, 20, 12_000);
    BookEntry sale = entry(Kind.INVOICE, "FACT-2", FIRST, Market.CONSUMER, 20, 6_000);
    BookEntry receipt = entry(Kind.PAYMENT, "payment-2", FIRST, Market.CONSUMER, 20, 6_000);
    BookEntry abroad = entry(Kind.PAYMENT, "payment-3", FIRST, Market.FOREIGN_BUSINESS, 20, 600);
    List<BookEntry> entries = List.of(before, onDebits(sale), onDebits(receipt), onDebits(abroad));
    ReportReader read = read(ReportKind.TRANSACTIONS, entries, RULES);
    assertThat(read.faults()).isEmpty();
    assertThat(read.all("Transactions")).hasSize(2);
    assertThat(read.value("TaxDueDateTypeCode")).isEqualTo("5");
    assertThat(read.all("TaxDueDateTypeCode")).hasSize(1);
    assertThat(content(ReportKind.PAYMENTS, entries, RULES).isEmpty()).isTrue();
    assertThat(content(ReportKind.TRANSACTIONS, entries, RULES).text())
        .isEqualTo(
            "10.3;2027-09-01;TPS1;;20;10000;2000\n10.3;2027-09-01;TPS1;;20;5000;1000;debits");
  }

  private static BookEntry onDebits(BookEntry entry) {
    return new BookEntry(
        entry.kind(),
        entry.number(),
        entry.order(),
        entry.refersTo(),
        entry.day(),
        entry.vatPercent(),
        entry.byHand(),
        entry.market(),
        entry.invoicedOn(),
        entry.writtenOn(),
        true,
        entry.amounts());
  }

  private static BookEntry entry(
      Kind kind, String number, LocalDate day, Market market, int rate, long cents) {
    VatRegime regime = rate == 0 ? VatRegime.FRANCHISE : VatRegime.STANDARD;
    Amounts split = regime.split(Money.ofCents(Math.abs(cents)));
    boolean document = kind.isDocument();
    return new BookEntry(
        kind,
        number,
        "order",
        document ? Optional.empty() : Optional.of("FACT-9"),
        day,
        Optional.of(rate),
        Optional.empty(),
        market,
        Optional.of(document ? day : LocalDate.of(2027, 8, 30)),
        cents < 0 ? split.negated() : split);
  }

  private static Optional<Integer> twenty() {
    return Optional.of(20);
  }

  private static BigDecimal sum(
      List<BookEntry> entries, Predicate<BookEntry> wanted, Function<Amounts, Money> part) {
    long cents =
        entries.stream().filter(wanted).mapToLong(one -> part.apply(one.amounts()).cents()).sum();
    return BigDecimal.valueOf(cents, 2);
  }

  private static String dateOf(Element day) {
    return day.getElementsByTagName("Date").item(0).getTextContent();
  }

  private static String text(LocalDate day) {
    return day.toString().replace("-", "");
  }

  private static ReportContent content(
      ReportKind kind, List<BookEntry> entries, ReportRules rules) {
    return ReportContent.of(new Books(entries), kind, rules);
  }

  private static ReportReader read(ReportKind kind, List<BookEntry> entries, ReportRules rules) {
    ReportHead head =
        new ReportHead(
            "TR-20270901-20270930-1",
            ReportType.IN,
            Instant.parse("2027-10-05T08:00:00Z"),
            new Platform("1234", "Plateforme"),
            "732829320",
            "Staka");
    ReportPeriod period = VatFiling.QUARTERLY.around(kind, FIRST);
    return new ReportReader(ReportXml.write(head, period, content(kind, entries, rules)));
  }
}
