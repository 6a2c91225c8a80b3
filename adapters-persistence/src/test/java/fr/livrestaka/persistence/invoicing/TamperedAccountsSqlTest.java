package fr.livrestaka.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.application.invoicing.IssuedDocuments;
import fr.livrestaka.application.invoicing.Seller;
import fr.livrestaka.application.invoicing.books.ExportAccountingEntries;
import fr.livrestaka.application.invoicing.books.ExportBooks;
import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.invoicing.register.VerifyRegister;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.invoicing.fec.AccountsProof;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    String id = UUID.randomUUID().toString();
    Payment paid =
        new Payment(
            new PaymentId(id),
            order.id(),
            Optional.empty(),
            "cs_" + id,
            Optional.of("pi_" + id),
            Money.ofCents(48_000),
            Money.ofCents(43_200),
            PAID);
    write(() -> TestStore.bean(Payments.class).add(paid));
    IssuedDocuments documents =
        new IssuedDocuments(
            TestStore.bean(Invoices.class),
            TestStore.bean(CreditNotes.class),
            TestStore.bean(Numbering.class),
            TestStore.bean(Transactions.class));
    Invoice invoice = documents.invoice(order.userId(), order.id(), id, 48_000);
    CreditNote note = documents.credit(invoice, 4_800);
    Refund refund =
        new Refund(
            new RefundId(UUID.randomUUID().toString()),
            paid.id(),
            Money.ofCents(4_800),
            RefundStatus.SUCCEEDED,
            Optional.empty(),
            Optional.empty(),
            Optional.of("re_" + id),
            Optional.empty(),
            PAID,
            Optional.of(PAID),
            Optional.empty());
    write(
        () -> {
          TestStore.bean(Refunds.class).add(refund);
          TestStore.bean(RefundCredits.class)
              .add(
                  new RefundCredit(
                      refund.id().value(),
                      note.id(),
                      Money.ofCents(4_800),
                      Money.ofCents(800),
                      PAID,
                      Optional.empty()));
        });
    return refund.id().value();
  }

  private static AccountsProof tampered(String sql) {
    List<AccountsProof> proofs = new ArrayList<>();
    assertThatThrownBy(
            () ->
                write(
                    () -> {
                      assertThat(TestStore.bean(Statements.class).update(sql)).isPositive();
                      proofs.add(prove());
                      throw new TakenBack();
                    }))
        .isInstanceOf(TakenBack.class);
    return proofs.getFirst();
  }

  private static AccountsProof prove() {
    Transactions transactions = TestStore.bean(Transactions.class);
    return new ExportAccountingEntries(
            new ExportBooks(TestStore.bean(AccountingRecords.class), transactions),
            period -> Optional.empty(),
            new CurrentSeller(new Seller(InvoicingFixtures.SELLER, VatRegime.STANDARD)),
            new VerifyRegister(TestStore.bean(InvoiceRegister.class), transactions))
        .prove(MARCH);
  }

  private static void write(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }

  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
