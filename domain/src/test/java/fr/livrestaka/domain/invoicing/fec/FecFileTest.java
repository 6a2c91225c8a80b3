package fr.livrestaka.domain.invoicing.fec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The amounts of the first case are those of an accountant's example, not of this code. */
class FecFileTest {
  private static final LocalDate SALE = LocalDate.of(2026, 12, 1);
  private static final LocalDate REFUND = LocalDate.of(2026, 12, 5);
  private static final LocalDate PAYOUT = LocalDate.of(2026, 12, 8);
  private static final Optional<Integer> TWENTY = Optional.of(20);

  @Test
  void aSaleThatIsPartlyRefundedAndPaidOutLeavesWhatAnAccountantExpects() {
    FecReader read = file(sale(), movements());

    assertThat(read.faults()).isEmpty();
    assertThat(read.balance("411")).as("the client owes nothing").isZero();
    assertThat(read.balance("517")).as("all is paid out").isZero();
    assertThat(read.balance("512")).isEqualByComparingTo("117.00");
    assertThat(read.balance("706")).isEqualByComparingTo("-100.00");
    assertThat(read.balance("44571")).isEqualByComparingTo("-20.00");
    assertThat(read.balance("44574")).as("no VAT waits for a payment").isZero();
    assertThat(read.balance("627")).isEqualByComparingTo("3.00");
    assertThat(read.column("EcritureLet"))
        .filteredOn(letter -> !letter.isEmpty())
        .hasSize(4)
        .containsOnly("AA");
    assertThat(read.column("DateLet")).contains("20261205");
  }

  /** Also where all happens on one day: nothing is corrected before it is written. */
  @Test
  void anInvoiceStandsBeforeWhatCorrectsIt() {
    FecReader read =
        file(
            List.of(
                line(Kind.REFUND, "a", SALE, TWENTY, -600),
                line(Kind.CREDIT_NOTE, "AVOIR-1", SALE, TWENTY, -600),
                line(Kind.PAYMENT, "b", SALE, TWENTY, 1_200),
                line(Kind.INVOICE, "FACT-1", SALE, TWENTY, 1_200)),
            List.of());
    assertThat(read.faults()).isEmpty();
    assertThat(read.column("PieceRef").stream().distinct())
        .containsExactly("FACT-1", "AVOIR-1", "b", "a");
  }

  @Test
  void theVatOfAnInvoiceWaitsUntilItIsPaid() {
    FecReader unpaid = file(List.of(line(Kind.INVOICE, "FACT-1", SALE, TWENTY, 18_000)), List.of());
    assertThat(unpaid.balance("44574")).isEqualByComparingTo("-30.00");
    assertThat(unpaid.balance("44571")).isZero();
    assertThat(unpaid.balance("411")).isEqualByComparingTo("180.00");
    assertThat(unpaid.column("EcritureLet")).containsOnly("");

    FecReader half =
        file(
            List.of(
                line(Kind.INVOICE, "FACT-1", SALE, TWENTY, 18_000),
                byHand(PaymentWay.VIREMENT, REFUND, 9_000)),
            List.of());
    assertThat(half.balance("44574")).isEqualByComparingTo("-15.00");
    assertThat(half.balance("44571")).isEqualByComparingTo("-15.00");
  }

  @Test
  void moneyGoesWhereItCameIn() {
    Function<PaymentWay, String> account =
        way -> {
          FecReader read = file(List.of(byHand(way, SALE, 600)), List.of());
          assertThat(read.faults()).isEmpty();
          return read.column("JournalCode").get(0) + " " + read.column("CompteNum").get(0);
        };
    assertThat(Arrays.stream(PaymentWay.values()).collect(Collectors.toMap(way -> way, account)))
        .isEqualTo(
            Map.of(
                PaymentWay.VIREMENT, "BQ 512000",
                PaymentWay.CARTE, "BQ 512000",
                PaymentWay.CHEQUE, "BQ 511200",
                PaymentWay.ESPECES, "CA 530000",
                PaymentWay.AUTRE, "OD 471000"));
  }

  @Test
  void aPaymentThatWasNotedByMistakeIsTakenBack() {
    FecReader read =
        file(
            List.of(
                byHand(PaymentWay.ESPECES, SALE, 600), byHand(PaymentWay.ESPECES, REFUND, -600)),
            List.of());
    assertThat(read.faults()).isEmpty();
    assertThat(read.balance("530")).isZero();
    assertThat(read.column("EcritureNum")).containsExactly("1", "1", "1", "1", "2", "2", "2", "2");
  }

  /** What was numbered before keeps its number when the same days are exported again. */
  @Test
  void aPaymentThatIsWrittenDownLaterStandsWhereItBecameUnchangeable() {
    BookEntry came = byHand(PaymentWay.VIREMENT, SALE, 600);
    BookEntry late =
        new BookEntry(
            came.kind(),
            "hand-0",
            came.order(),
            came.refersTo(),
            came.day(),
            came.vatPercent(),
            came.byHand(),
            came.market(),
            came.invoicedOn(),
            PAYOUT,
            came.amounts());
    FecReader read = file(List.of(late, byHand(PaymentWay.VIREMENT, REFUND, 600)), List.of());
    assertThat(read.faults()).isEmpty();
    assertThat(read.column("PieceRef").stream().distinct()).containsExactly("hand-1", "hand-0");
    assertThat(read.column("EcritureDate").stream().distinct())
        .containsExactly("20261205", "20261201");
    assertThat(read.column("ValidDate").stream().distinct())
        .containsExactly("20261205", "20261208");
  }

  @Test
  void whoseVatIsNotKnownIsForTheAccountant() {
    FecReader read =
        file(List.of(line(Kind.INVOICE, "FACT-2024-1", SALE, Optional.empty(), 18_000)), List.of());
    assertThat(read.faults()).isEmpty();
    assertThat(read.balance("471")).isEqualByComparingTo("-180.00");
    assertThat(read.balance("706")).isZero();
  }

  @Test
  void whatABankTakesIsDoubtfulUntilItIsLostAndMovesNoVat() {
    BalanceMovement taken = movement("txn_9", BalanceMovement.Kind.DISPUTE, -18_000, 1_500, SALE);
    FecReader open = file(List.of(), List.of(taken));
    assertThat(open.faults()).isEmpty();
    assertThat(open.balance("416")).isEqualByComparingTo("180.00");
    assertThat(open.balance("517")).isEqualByComparingTo("-195.00");
    assertThat(open.balance("627")).isEqualByComparingTo("15.00");

    FecReader lost =
        file(List.of(line(Kind.DISPUTE, "dp_1", REFUND, TWENTY, -18_000)), List.of(taken));
    assertThat(lost.faults()).isEmpty();
    assertThat(lost.balance("416")).isZero();
    assertThat(lost.balance("411")).isEqualByComparingTo("180.00");
    assertThat(lost.balance("445")).isZero();

    FecReader won =
        file(
            List.of(),
            List.of(
                taken, movement("txn_10", BalanceMovement.Kind.DISPUTE, 18_000, -1_500, REFUND)));
    assertThat(won.balance("416")).isZero();
    assertThat(won.balance("517")).isZero();
    assertThat(won.balance("627")).isZero();
  }

  @Test
  void billsOfThePaymentServiceAndStrangeMovementsAreEntered() {
    FecReader read =
        file(
            List.of(),
            List.of(
                movement("txn_1", BalanceMovement.Kind.FEE, -200, 0, SALE),
                movement("txn_2", BalanceMovement.Kind.OTHER, 700, 0, SALE),
                movement("txn_3", BalanceMovement.Kind.PAYOUT, 900, 0, SALE)));
    assertThat(read.faults()).isEmpty();
    assertThat(read.balance("627")).isEqualByComparingTo("2.00");
    assertThat(read.balance("471")).isEqualByComparingTo("-7.00");
    assertThat(read.balance("512")).as("a transfer that came back").isEqualByComparingTo("-9.00");
  }

  @Test
  void nothingInAValueEndsAColumnOrALine() {
    FecReader read =
        file(List.of(line(Kind.INVOICE, "FACT\t1\r\n|2€", SALE, TWENTY, 120)), List.of());
    assertThat(read.faults()).isEmpty();
    assertThat(read.column("PieceRef")).containsOnly("FACT 1 2€");
  }

  @Test
  void lettersGoOnBehindTheAlphabet() {
    List<BookEntry> many =
        IntStream.range(0, 700)
            .boxed()
            .flatMap(
                i ->
                    Stream.of(
                        of(Kind.INVOICE, "FACT-" + i, "order-" + i, SALE, 1_200, Optional.empty()),
                        of(Kind.PAYMENT, "p-" + i, "order-" + i, SALE, 1_200, Optional.empty())))
            .toList();
    FecReader read = file(many, List.of());
    assertThat(read.faults()).isEmpty();
    assertThat(read.column("EcritureLet")).contains("AA", "AZ", "BA", "ZZ", "AAA");
  }

  @Test
  void theNameSaysWhoseItIsAndWhenItEnds() {
    assertThat(FecFile.of(List.of(), chart(), Entry::piece, c -> c, Optional.of("732829320"), SALE))
        .extracting(FecFile::name)
        .isEqualTo("732829320FEC20261201.txt");
  }

  @Test
  void anEntryThatDoesNotBalanceCannotBe() {
    EntryLine line = new EntryLine(AccountUse.BANK, Optional.empty(), Money.ofCents(1));
    assertThatThrownBy(
            () ->
                new Entry(
                    Operation.PAYOUT, Journal.BANK, SALE, SALE, "po_1", "po_1", List.of(line)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChartWithAGapCannotBe() {
    assertThatThrownBy(() -> new ChartOfAccounts(Map.of(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LedgerAccount("70", "Ventes"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theAccountsAgreeWithDocumentsAndWithThePaymentService() {
    AccountsProof sound = AccountsProof.of(new Books(sale()), Optional.of(movements()));
    assertThat(sound.comparisons()).hasSize(7);
    assertThat(sound.isSound()).as(sound.toString()).isTrue();

    List<BalanceMovement> without = movements().subList(1, 3);
    AccountsProof lacking = AccountsProof.of(new Books(sale()), Optional.of(without));
    assertThat(lacking.isSound()).isFalse();
    assertThat(lacking.comparisons())
        .filteredOn(comparison -> !comparison.agrees())
        .extracting(AccountsProof.Comparison::subject)
        .containsExactly(AccountsProof.Subject.CHARGES, AccountsProof.Subject.SERVICE_BALANCE);
  }

  static List<BookEntry> sale() {
    return List.of(
        line(Kind.INVOICE, "FACT-2026-000123", SALE, TWENTY, 18_000),
        line(Kind.PAYMENT, "payment-1", SALE, TWENTY, 18_000),
        line(Kind.CREDIT_NOTE, "AVOIR-2026-000007", REFUND, TWENTY, -6_000),
        line(Kind.REFUND, "refund-1", REFUND, TWENTY, -6_000));
  }

  private static List<BalanceMovement> movements() {
    return List.of(
        movement("txn_1", BalanceMovement.Kind.CHARGE, 18_000, 300, SALE),
        movement("txn_2", BalanceMovement.Kind.REFUND, -6_000, 0, REFUND),
        movement("po_1", BalanceMovement.Kind.PAYOUT, -11_700, 0, PAYOUT));
  }

  private static BalanceMovement movement(
      String id, BalanceMovement.Kind kind, long amount, long fee, LocalDate day) {
    return new BalanceMovement(id, kind, Money.ofCents(amount), Money.ofCents(fee), day);
  }

  private static BookEntry byHand(PaymentWay way, LocalDate day, long cents) {
    return of(Kind.PAYMENT, "hand-1", "order-1", day, cents, Optional.of(way));
  }

  private static BookEntry of(
      Kind kind, String number, String order, LocalDate day, long cents, Optional<PaymentWay> way) {
    return new BookEntry(
        kind,
        number,
        order,
        Optional.empty(),
        day,
        TWENTY,
        way,
        BookEntry.Market.CONSUMER,
        Optional.empty(),
        amounts(cents));
  }

  private static BookEntry line(
      Kind kind, String number, LocalDate day, Optional<Integer> rate, long cents) {
    return new BookEntry(
        kind,
        number,
        "order-1",
        Optional.empty(),
        day,
        rate,
        Optional.empty(),
        BookEntry.Market.CONSUMER,
        Optional.empty(),
        rate.isEmpty() ? Amounts.untaxed(Money.ofCents(cents)) : amounts(cents));
  }

  private static Amounts amounts(long cents) {
    return new Amounts(
        Money.ofCents(cents * 5 / 6), Money.ofCents(cents / 6), Money.ofCents(cents));
  }

  private static FecReader file(List<BookEntry> entries, List<BalanceMovement> movements) {
    FecFile file =
        FecFile.of(
            Postings.of(new Books(entries), movements),
            chart(),
            entry -> "Écriture " + entry.subject(),
            client -> "Commande " + client,
            Optional.of("732829320"),
            LocalDate.of(2026, 12, 31));
    return new FecReader(file.name(), file.content());
  }

  private static ChartOfAccounts chart() {
    Map<AccountUse, String> numbers =
        Map.ofEntries(
            Map.entry(AccountUse.CLIENTS, "411000"),
            Map.entry(AccountUse.DISPUTED, "416000"),
            Map.entry(AccountUse.SALES, "706000"),
            Map.entry(AccountUse.VAT_COLLECTED, "445710"),
            Map.entry(AccountUse.VAT_PENDING, "445740"),
            Map.entry(AccountUse.PAYMENT_SERVICE, "517100"),
            Map.entry(AccountUse.PAYMENT_SERVICE_FEES, "627800"),
            Map.entry(AccountUse.BANK, "512000"),
            Map.entry(AccountUse.CHEQUES, "511200"),
            Map.entry(AccountUse.CASH, "530000"),
            Map.entry(AccountUse.SUSPENSE, "471000"));
    return new ChartOfAccounts(
        numbers.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, one -> new LedgerAccount(one.getValue(), "Compte"))),
        Arrays.stream(Journal.values())
            .collect(Collectors.toMap(journal -> journal, Journal::name)));
  }
}
