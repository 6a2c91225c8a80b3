package fr.livrestaka.persistence.invoicing.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.invoicing.IssuedDocuments;
import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.UninvoicedOrders;
import fr.livrestaka.application.invoicing.register.Verification;
import fr.livrestaka.application.invoicing.register.VerifyInvoices;
import fr.livrestaka.application.invoicing.register.VerifyRegister;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.StoredInvoicing;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.Tampering;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody changes what a credit note takes from each of its invoices behind our back. */
class TamperedCreditPartsSqlTest {
  private static String note = "";
  private static String first = "";
  private static String other = "";
  private static List<LedgerFault> before = List.of();

  @BeforeAll
  static void books() {
    IssuedDocuments documents = StoredInvoicing.documents();
    AccountId client = StoredOrders.client();
    OrderId order = StoredOrders.of(client).id();
    Invoice one = invoice(documents, client, order, 48_000);
    note = documents.creditBoth(one, invoice(documents, client, order, 10_001)).id().value();
    first = one.id().value();
    other = invoice(documents, client, order, 700).id().value();
    before = verify().faults();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE credit_note_parts SET amount = amount - 1 WHERE {it} |"
            + " NOT_AS_REGISTERED | amount: 48000, now 47999",
        "UPDATE credit_note_parts SET taxAmount = 0 WHERE {it} |"
            + " NOT_AS_REGISTERED | tax: 8000, now 0",
        "DELETE FROM credit_note_parts WHERE {it} | MISSING | ''",
        "UPDATE credit_note_parts SET invoiceId = {other} WHERE {it} | MISSING | ''",
        "DELETE FROM invoice_register WHERE documentId = '{row}' | NOT_REGISTERED | ''"
      })
  void aPartThatIsChangedIsNamed(String tampering, Kind noticed, String difference) {
    assertThat(newFaults(tampering))
        .extracting(LedgerFault::kind, LedgerFault::number, LedgerFault::difference)
        .contains(tuple(noticed, row(first), difference));
  }

  @Test
  void aPartThatIsPutInIsNamed() {
    assertThat(
            newFaults(
                "INSERT INTO credit_note_parts (creditNoteId, invoiceId, amount, taxAmount)"
                    + " VALUES ({note}, {other}, 100, 0)"))
        .containsExactly(new LedgerFault(Kind.NOT_REGISTERED, row(other)));
  }

  private static String row(String invoice) {
    return "credit-note-part:" + note + "/" + invoice;
  }

  private static Invoice invoice(
      IssuedDocuments documents, AccountId client, OrderId order, long cents) {
    return documents.invoice(client, order, "pi_" + UUID.randomUUID(), cents);
  }

  /** Tampers, verifies, and takes the tampering back. */
  private static List<LedgerFault> newFaults(String tampering) {
    String sql =
        tampering
            .replace("{it}", "creditNoteId = {note} AND invoiceId = '" + first + "'")
            .replace("{row}", row(first))
            .replace("{note}", "'" + note + "'")
            .replace("{other}", "'" + other + "'");
    List<LedgerFault> faults =
        new ArrayList<>(
            Tampering.seen(() -> Tampering.update(sql), TamperedCreditPartsSqlTest::verify)
                .faults());
    faults.removeAll(before);
    return faults;
  }

  private static Verification verify() {
    Transactions transactions = TestStore.bean(Transactions.class);
    return new VerifyInvoices(
            TestStore.bean(InvoiceLedger.class),
            TestStore.bean(UninvoicedOrders.class),
            TestStore.bean(Numbering.class),
            new InMemoryStoredFiles(),
            new VerifyRegister(TestStore.bean(InvoiceRegister.class), transactions),
            transactions,
            InstantSource.system())
        .verify(Set.of());
  }
}
