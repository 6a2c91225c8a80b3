package fr.livrestaka.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.Sellers;
import fr.livrestaka.application.invoicing.books.ExportAccountingEntries;
import fr.livrestaka.application.invoicing.books.ExportBooks;
import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.invoicing.register.VerifyRegister;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.fec.AccountsProof;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.StoredRefunds;
import fr.livrestaka.persistence.testing.Tampering;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The proof of the accounts names a row that is not as it was, and never ends with an error. */
class TamperedAccountsSqlTest {
  private static final Instant PAID = Instant.parse("2024-03-02T12:00:00Z");
  private static final AccountingPeriod MARCH =
      new AccountingPeriod(LocalDate.parse("2024-03-01"), LocalDate.parse("2024-03-31"));

  @Test
  void aCreditThatIsMoreThanItsRefundIsNamed() {
    String refund = refundedInMarch();
    AccountsProof before = prove();
    assertThat(before.faults()).noneMatch(fault -> fault.number().contains(refund));
    assertThat(before.comparisons()).isNotEmpty();

    AccountsProof impossible =
        tampered("UPDATE refund_credits SET amount = 9000000 WHERE refundId = '" + refund + "'");
    assertThat(impossible.isSound()).isFalse();
    assertThat(impossible.faults())
        .anyMatch(fault -> fault.kind() == Kind.IMPOSSIBLE && fault.number().contains(refund))
        .anyMatch(
            fault ->
                fault.kind() == Kind.NOT_AS_REGISTERED
                    && fault.number().startsWith("refund-credit:" + refund)
                    && fault.difference().equals("amount: 4800, now 9000000"));
  }

  @Test
  void aTextThatCannotBeReadIsNamed() {
    String refund = refundedInMarch();
    AccountsProof proof =
        tampered(
            "UPDATE invoice_snapshots SET content = 'x' WHERE paymentId IN"
                + " (SELECT paymentId FROM refunds WHERE id = '"
                + refund
                + "')");
    assertThat(proof.faults()).anyMatch(fault -> fault.kind() == Kind.IMPOSSIBLE);
  }

  private static String refundedInMarch() {
    Order order = StoredOrders.fresh();
    Payment paid = StoredRefunds.payment(order, PAID);
    TestStore.bean(Transactions.class).writing(() -> TestStore.bean(Payments.class).add(paid));
    return StoredRefunds.credited(order, paid, PAID).id().value();
  }

  private static AccountsProof tampered(String sql) {
    return Tampering.seen(() -> Tampering.update(sql), TamperedAccountsSqlTest::prove);
  }

  private static AccountsProof prove() {
    Transactions transactions = TestStore.bean(Transactions.class);
    return new ExportAccountingEntries(
            new ExportBooks(TestStore.bean(AccountingRecords.class), transactions),
            period -> Optional.empty(),
            Sellers.under(VatRegime.STANDARD),
            new VerifyRegister(TestStore.bean(InvoiceRegister.class), transactions))
        .prove(MARCH);
  }
}
