package fr.livrestaka.application.invoicing.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.InMemoryPaymentServiceBalance;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.invoicing.port.PaymentServiceBalance;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.fec.AccountsProof;
import fr.livrestaka.domain.invoicing.fec.AccountsProof.Subject;
import fr.livrestaka.domain.invoicing.fec.BalanceMovement;
import fr.livrestaka.domain.invoicing.fec.FecFile;
import fr.livrestaka.domain.invoicing.fec.FecReader;
import fr.livrestaka.domain.invoicing.refusals.BalanceUnreadable;
import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportAccountingEntriesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final AccountingPeriod MARCH =
      new AccountingPeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Test
  void givesAFileThatAnAuditorReads() {
    sold.paid(12_000);
    move(BalanceMovement.Kind.CHARGE, 12_000, 200);
    move(BalanceMovement.Kind.PAYOUT, -11_800, 0);

    FecFile file = entries().file(MARCH);
    assertThat(file.name()).matches("[0-9]{9}FEC20260331\\.txt");
    FecReader read = new FecReader(file.name(), file.content());
    assertThat(read.faults()).isEmpty();
    assertThat(read.balance("512")).isEqualByComparingTo("118.00");
    assertThat(read.balance("517")).isZero();
    assertThat(read.column("EcritureLib"))
        .contains("Commission Stripe", "Virement de Stripe")
        .anyMatch(text -> text.startsWith("Facture FACT-2026-"))
        .anyMatch(text -> text.startsWith("Règlement FACT-2026-"));
    assertThat(read.column("CompAuxLib")).anyMatch(text -> text.startsWith("Commande "));
    assertThat(read.column("JournalLib")).contains("Ventes", "Stripe");
    assertThat(read.balance("411")).isZero();
    assertThat(read.balance("706")).isEqualByComparingTo("-100.00");
    assertThat(read.balance("44571")).isEqualByComparingTo("-20.00");
  }

  @Test
  void whatLiesOutsideThePeriodIsNotInIt() {
    sold.paid(12_000);
    move(BalanceMovement.Kind.CHARGE, 12_000, 200);
    LocalDate april = LocalDate.of(2026, 4, 1);
    FecFile file = entries().file(new AccountingPeriod(april, april));
    assertThat(new FecReader(file.name(), file.content()).column("Debit")).isEmpty();
  }

  @Test
  void provesThatThePaymentServiceSaysTheSame() {
    sold.paid(12_000);
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
        .containsExactly(
            Subject.BALANCE, Subject.SALES, Subject.VAT, Subject.VAT_DUE, Subject.CLIENTS);
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

  private void move(BalanceMovement.Kind kind, long amount, long fee) {
    house
        .get(InMemoryPaymentServiceBalance.class)
        .move(
            new BalanceMovement(
                "txn_" + kind, kind, Money.ofCents(amount), Money.ofCents(fee), TODAY));
  }
}
