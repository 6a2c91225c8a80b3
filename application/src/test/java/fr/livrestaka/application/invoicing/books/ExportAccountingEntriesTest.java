package fr.livrestaka.application.invoicing.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.InMemoryAccountingRecords;
import fr.livrestaka.application.invoicing.InMemoryAccountingRecords.Movement;
import fr.livrestaka.application.invoicing.InMemoryPaymentServiceBalance;
import fr.livrestaka.application.invoicing.port.PaymentServiceBalance;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.fec.AccountsProof;
import fr.livrestaka.domain.invoicing.fec.AccountsProof.Subject;
import fr.livrestaka.domain.invoicing.fec.BalanceMovement;
import fr.livrestaka.domain.invoicing.fec.FecFile;
import fr.livrestaka.domain.invoicing.fec.FecReader;
import fr.livrestaka.domain.invoicing.refusals.BalanceUnreadable;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportAccountingEntriesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final AccountingPeriod MARCH =
      new AccountingPeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

  private final InMemoryHouse house = new InMemoryHouse();

  @Test
  void givesAFileThatAnAuditorReads() {
    pay(12_000);
    move(BalanceMovement.Kind.CHARGE, 12_000, 200);
    move(BalanceMovement.Kind.PAYOUT, -11_800, 0);

    FecFile file = entries().file(MARCH);
    assertThat(file.name()).matches("[0-9]{9}FEC20260331\\.txt");
    FecReader read = new FecReader(file.name(), file.content());
    assertThat(read.faults()).isEmpty();
    assertThat(read.balance("512")).isEqualByComparingTo("118.00");
    assertThat(read.balance("517")).isZero();
    assertThat(read.column("EcritureLib"))
        .contains("Règlement payment-1", "Commission Stripe", "Virement de Stripe");
    assertThat(read.column("CompAuxLib")).contains("Commande order-1");
    assertThat(read.column("JournalLib")).containsOnly("Stripe");
  }

  @Test
  void whatLiesOutsideThePeriodIsNotInIt() {
    pay(12_000);
    move(BalanceMovement.Kind.CHARGE, 12_000, 200);
    LocalDate april = LocalDate.of(2026, 4, 1);
    FecFile file = entries().file(new AccountingPeriod(april, april));
    assertThat(new FecReader(file.name(), file.content()).column("Debit")).isEmpty();
  }

  @Test
  void provesThatThePaymentServiceSaysTheSame() {
    pay(12_000);
    move(BalanceMovement.Kind.CHARGE, 12_000, 200);
    assertThat(entries().prove(MARCH).isSound()).isTrue();

    move(BalanceMovement.Kind.REFUND, -500, 0);
    AccountsProof lacking = entries().prove(MARCH);
    assertThat(lacking.isSound()).isFalse();
    assertThat(lacking.comparisons())
        .filteredOn(comparison -> !comparison.agrees())
        .extracting(AccountsProof.Comparison::subject)
        .containsExactly(Subject.REFUNDS, Subject.SERVICE_BALANCE);
  }

  @Test
  void withoutAPaymentServiceTheRestIsProven() {
    PaymentServiceBalance none = period -> Optional.empty();
    InMemoryHouse alone = new InMemoryHouse().with(PaymentServiceBalance.class, none);
    AccountsProof proof = alone.get(ExportAccountingEntries.class).prove(MARCH);
    assertThat(proof.isSound()).isTrue();
    assertThat(proof.comparisons())
        .extracting(AccountsProof.Comparison::subject)
        .containsExactly(Subject.BALANCE, Subject.SALES, Subject.VAT, Subject.CLIENTS);
  }

  @Test
  void makesNoFileWithoutWhatThePaymentServiceKnows() {
    PaymentServiceBalance away =
        period -> {
          throw new BalanceUnreadable(true);
        };
    InMemoryHouse alone = new InMemoryHouse().with(PaymentServiceBalance.class, away);
    ExportAccountingEntries entries = alone.get(ExportAccountingEntries.class);
    assertThatThrownBy(() -> entries.file(MARCH)).isInstanceOf(BalanceUnreadable.class);
  }

  private ExportAccountingEntries entries() {
    return house.get(ExportAccountingEntries.class);
  }

  private void pay(long cents) {
    house
        .get(InMemoryAccountingRecords.class)
        .move(
            new Movement(
                Kind.PAYMENT,
                "payment-1",
                new OrderId("order-1"),
                "payment-1",
                Money.ofCents(cents),
                InMemoryHouse.START));
  }

  private void move(BalanceMovement.Kind kind, long amount, long fee) {
    house
        .get(InMemoryPaymentServiceBalance.class)
        .move(
            new BalanceMovement(
                "txn_" + kind, kind, Money.ofCents(amount), Money.ofCents(fee), TODAY));
  }
}
