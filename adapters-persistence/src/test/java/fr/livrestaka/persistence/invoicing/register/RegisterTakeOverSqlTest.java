package fr.livrestaka.persistence.invoicing.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.invoicing.register.RegisterFoundInvoices;
import fr.livrestaka.application.invoicing.register.VerifyRegister;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.Tampering;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was there before the register knew it is entered once, and nothing afterwards. */
class RegisterTakeOverSqlTest {
  private static final LedgerFault REOPENED =
      new LedgerFault(Kind.TAKE_OVER_REOPENED, "invoice_register_head");

  @Test
  void documentsAndMoneyAreEnteredOnce() {
    String order = StoredOrders.fresh().id().value();
    Tampering.takenBack(
        () -> {
          forgetAll();
          pay(order, "found");
          assertThat(takeOver()).isPositive();
          assertThat(faults()).isEmpty();
          assertThat(takeOver()).isZero();
          pay(order, "stowaway");
          assertThat(takeOver()).isZero();
          assertThat(faults())
              .containsExactly(new LedgerFault(Kind.NOT_REGISTERED, "payment:stowaway"));
        });
  }

  @Test
  void itsFlagLetsNothingInOnceItIsOver() {
    String order = StoredOrders.fresh().id().value();
    Tampering.takenBack(
        () -> {
          forgetAll();
          takeOver();
          update("UPDATE invoice_register_head SET takenOver = 0");
          assertThat(faults()).containsExactly(REOPENED);
          invoice(order);
          assertThat(takeOver()).isZero();
          assertThat(faults())
              .containsExactlyInAnyOrder(
                  new LedgerFault(Kind.NOT_REGISTERED, "DEMO-stowaway"),
                  new LedgerFault(Kind.NOT_REGISTERED, "order:" + order),
                  REOPENED);
        });
  }

  @Test
  void whereTheVersionBeforeHadTakenDocumentsOverOnlyMoneyIsEntered() {
    String order = StoredOrders.fresh().id().value();
    Tampering.takenBack(
        () -> {
          forgetAll();
          update("UPDATE invoice_register_head SET takenOver = 1");
          invoice(order);
          pay(order, "found");
          assertThat(takeOver()).isPositive();
          assertThat(faults())
              .extracting(LedgerFault::number)
              .contains("DEMO-stowaway")
              .doesNotContain("payment:found", "order:" + order);
        });
  }

  @Test
  void theFlagLetsNothingInWhereTheProgramHasEnteredDocumentsBefore() {
    String order = StoredOrders.fresh().id().value();
    Tampering.takenBack(
        () -> {
          forgetAll();
          takeOver();
          update("DELETE FROM invoice_register WHERE documentId LIKE 'take-over:%'");
          update("UPDATE invoice_register_head SET takenOver = 0");
          invoice(order);
          takeOver();
          assertThat(faults())
              .contains(new LedgerFault(Kind.NOT_REGISTERED, "DEMO-stowaway"), REOPENED);
        });
  }

  private static void forgetAll() {
    update("DELETE FROM corrective_invoices");
    update("DELETE FROM invoice_register");
    update(
        "UPDATE invoice_register_head SET position = 0, hash = REPEAT('0', 64), takenOver = 0,"
            + " id = 1");
  }

  private static void pay(String order, String payment) {
    update(
        "INSERT INTO payments (id, commandeId, stripeSessionId, amount, refundable, paidAt) VALUES"
            + " ('"
            + payment
            + "', '"
            + order
            + "', 'cs_"
            + payment
            + "', 100, 100, '2026-03-03')");
  }

  private static void invoice(String order) {
    update(
        "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, updatedAt) VALUES"
            + " ('stowaway', '"
            + order
            + "', 'DEMO-stowaway', 100, '/uploads/invoices/x.pdf', '2026-03-03')");
  }

  private static void update(String sql) {
    TestStore.bean(Statements.class).update(sql);
  }

  private static int takeOver() {
    return new RegisterFoundInvoices(
            TestStore.bean(InvoiceRegister.class), TestStore.bean(Transactions.class))
        .run();
  }

  private static List<LedgerFault> faults() {
    List<LedgerFault> faults = new ArrayList<>();
    new VerifyRegister(TestStore.bean(InvoiceRegister.class), TestStore.bean(Transactions.class))
        .verify(new HashSet<>(), faults);
    return faults;
  }
}
