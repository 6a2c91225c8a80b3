package fr.livrestaka.persistence.invoicing.correction;

import static org.assertj.core.api.Assertions.assertThat;

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
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
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

/** Somebody who can write to the database changes corrective invoices behind our back. */
class TamperedCorrectionsSqlTest {
  private static String other = "";
  private static String corrective = "";
  private static List<LedgerFault> before = List.of();

  @BeforeAll
  static void books() {
    IssuedDocuments documents = StoredInvoicing.documents();
    Invoice corrected = invoice(documents);
    CorrectiveInvoice issued =
        documents.correct(corrected, corrected.snapshot(), "by-hand:1", "Lina Morel");
    other = invoice(documents).id().value();
    corrective = issued.id().value();
    before = verify().faults();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE corrective_invoices SET amount = amount - 1 WHERE id = {it} | ROW_DIFFERS",
        "UPDATE corrective_invoices SET taxAmount = taxAmount - 1 WHERE id = {it} | ROW_DIFFERS",
        "UPDATE corrective_invoices SET cause = 'another' WHERE id = {it} | NOT_AS_REGISTERED",
        "UPDATE corrective_invoices SET invoiceId = {other} WHERE id = {it} | NOT_AS_REGISTERED",
        "UPDATE corrective_invoices SET issuedAt = '2025-12-31 10:00:00' WHERE id = {it} |"
            + " NOT_AS_REGISTERED",
        "UPDATE corrective_invoices SET pdfUrl = '/uploads/invoices/x.pdf' WHERE id = {it} |"
            + " NOT_AS_REGISTERED",
        "UPDATE corrective_invoices SET content = REPLACE(content, 'buyer.name=', 'buyer.name=X')"
            + " WHERE id = {it} | CONTENT_CHANGED",
        "UPDATE corrective_invoices SET hash = REPEAT('c', 64) WHERE id = {it} | CONTENT_CHANGED",
        "DELETE FROM corrective_invoices WHERE id = {it} | MISSING",
        "DELETE FROM corrective_invoices WHERE id = {it} | END_DIFFERS",
        "UPDATE invoice_counters SET sequence = sequence + 5 WHERE series = 'RECT' | END_DIFFERS",
        "DELETE FROM invoice_counters WHERE series = 'RECT' | NOT_COUNTED",
        "DELETE FROM invoice_register WHERE documentId = 'corrective-invoice:{id}' | NOT_REGISTERED"
      })
  void whateverIsTamperedWithIsNoticed(String tampering, Kind noticed) {
    assertThat(newFaults(tampering)).extracting(LedgerFault::kind).contains(noticed);
  }

  @Test
  void oneThatIsGoneIsNamed() {
    assertThat(newFaults("DELETE FROM corrective_invoices WHERE id = {it}"))
        .extracting(LedgerFault::number)
        .contains("corrective-invoice:" + corrective);
  }

  private static Invoice invoice(IssuedDocuments documents) {
    AccountId client = StoredOrders.client();
    return documents.invoice(
        client, StoredOrders.of(client).id(), "pi_" + UUID.randomUUID(), 48_000);
  }

  /** Tampers, verifies, and takes the tampering back. */
  private static List<LedgerFault> newFaults(String tampering) {
    String sql =
        tampering
            .replace("{it}", "'" + corrective + "'")
            .replace("{id}", corrective)
            .replace("{other}", "'" + other + "'");
    List<LedgerFault> faults =
        new ArrayList<>(
            Tampering.seen(() -> Tampering.update(sql), TamperedCorrectionsSqlTest::verify)
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
