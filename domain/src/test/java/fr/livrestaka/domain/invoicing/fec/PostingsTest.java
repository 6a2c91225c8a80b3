package fr.livrestaka.domain.invoicing.fec;

import static fr.livrestaka.domain.invoicing.fec.FecBooks.REFUND;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.SALE;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.TWENTY;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.byHand;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.file;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.line;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.movement;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.movements;
import static fr.livrestaka.domain.invoicing.fec.FecBooks.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.shared.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which accounts a sale and its money stand on. The amounts of the first case are those of an
 * accountant's example, not of this code.
 */
class PostingsTest {
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
}
