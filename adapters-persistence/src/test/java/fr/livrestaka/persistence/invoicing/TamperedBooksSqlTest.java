package fr.livrestaka.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.invoicing.IssuedDocuments;
import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.UninvoicedOrders;
import fr.livrestaka.application.invoicing.register.Verification;
import fr.livrestaka.application.invoicing.register.VerifyInvoices;
import fr.livrestaka.application.invoicing.register.VerifyRegister;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Sha256;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.StoredInvoicing;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.Tampering;
import fr.livrestaka.persistence.testing.TestStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who can write to the database and to the files changes the books behind our back. */
class TamperedBooksSqlTest {
  private static final InMemoryStoredFiles FILES = new InMemoryStoredFiles();

  /** Ids by the names that the table below uses. */
  private static final Map<String, String> NAMES = new HashMap<>();

  private static Invoice paid;
  private static Verification before;

  @BeforeAll
  static void books() {
    IssuedDocuments documents = StoredInvoicing.documents();
    paid = invoice(documents, "paid");
    Invoice credited = invoice(documents, "credited");
    invoice(documents, "last");
    CreditNote note = documents.credit(credited, 100);
    NAMES.put("note", note.id().value());
    write(
        () ->
            TestStore.bean(Invoices.class)
                .changeStatus(
                    credited.id(), InvoiceStatus.CANCELLED, Optional.empty(), Instant.EPOCH));
    store(documents, paid);
    adopt();
    before = verify(Set.of());
    NAMES.put("other-order", order(StoredOrders.client()));
    NAMES.put("other-client", StoredOrders.client().value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // rows of invoices
        "UPDATE invoices SET amount = amount + 1 WHERE id = {paid} | ROW_DIFFERS",
        "UPDATE invoices SET taxAmount = taxAmount + 1 WHERE id = {paid} | ROW_DIFFERS",
        "UPDATE invoices SET number = 'FACT-1999-000001' WHERE id = {paid} | ROW_DIFFERS",
        "UPDATE invoices SET issuedAt = '2025-12-31 10:00:00' WHERE id = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoices SET issuedAt = NULL WHERE id = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoices SET createdAt = '2025-12-31 10:00:00' WHERE id = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoices SET dueAt = '2027-12-31 10:00:00' WHERE id = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoices SET paidAt = '2025-12-31 10:00:00' WHERE id = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoices SET paidAt = NULL WHERE id = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoices SET status = 'SENT' WHERE id = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoices SET status = 'CANCELLED' WHERE id = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoices SET status = 'PAID' WHERE id = {credited} | NOT_AS_REGISTERED",
        "UPDATE invoices SET commandeId = {other-order} WHERE id = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoices SET pdfUrl = '/uploads/invoices/x.pdf' WHERE id = {paid} | NOT_AS_REGISTERED",
        // what is frozen of them
        "UPDATE invoice_snapshots SET clientId = {other-client} WHERE invoiceId = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoice_snapshots SET paymentId = 'pi_x' WHERE invoiceId = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoice_snapshots SET paymentId = NULL WHERE invoiceId = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoice_snapshots SET content = REPLACE(content, 'tax=', 'tax=1') WHERE invoiceId = {paid} | CONTENT_CHANGED",
        "UPDATE invoice_snapshots SET content = REPLACE(content, 'buyer.name=', 'buyer.name=X') WHERE invoiceId = {paid} | CONTENT_CHANGED",
        "UPDATE invoice_snapshots SET content = '' WHERE invoiceId = {paid} | CONTENT_CHANGED",
        "UPDATE invoice_snapshots SET hash = REPEAT('c', 64) WHERE invoiceId = {paid} | CHAIN_BROKEN",
        "UPDATE invoice_snapshots SET previousHash = REPEAT('c', 64) WHERE invoiceId = {paid} | CHAIN_BROKEN",
        "UPDATE invoice_snapshots SET sequence = sequence + 9000 WHERE invoiceId = {paid} | CHAIN_BROKEN",
        "UPDATE invoice_snapshots SET sequence = 0 WHERE invoiceId = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoice_snapshots SET year = 12026 WHERE invoiceId = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoice_snapshots SET year = year + 1 WHERE invoiceId = {paid} | CHAIN_BROKEN",
        "UPDATE invoice_snapshots SET pdfHash = REPEAT('c', 64) WHERE invoiceId = {paid} | PDF_DIFFERS",
        "UPDATE invoice_snapshots SET pdfHash = NULL WHERE invoiceId = {paid} | NOT_AS_REGISTERED",
        "DELETE FROM invoice_snapshots WHERE invoiceId = {paid} | CHAIN_BROKEN",
        "DELETE FROM invoice_snapshots WHERE invoiceId = {last} | END_DIFFERS",
        // credit notes
        "UPDATE credit_notes SET amount = amount - 1 WHERE id = {note} | ROW_DIFFERS",
        "UPDATE credit_notes SET cause = 'another' WHERE id = {note} | NOT_AS_REGISTERED",
        "UPDATE credit_notes SET invoiceId = {paid} WHERE id = {note} | NOT_AS_REGISTERED",
        "UPDATE credit_notes SET issuedAt = '2025-12-31 10:00:00' WHERE id = {note} | NOT_AS_REGISTERED",
        "UPDATE credit_notes SET pdfUrl = '/uploads/invoices/x.pdf' WHERE id = {note} | NOT_AS_REGISTERED",
        "UPDATE credit_notes SET content = REPLACE(content, 'total=', 'total=1') WHERE id = {note} | CONTENT_CHANGED",
        "DELETE FROM credit_notes WHERE id = {note} | MISSING",
        // adopted ones
        "UPDATE invoices SET amount = 1 WHERE id = {adopted} | NOT_AS_REGISTERED",
        "UPDATE invoices SET number = 'F-2' WHERE id = {adopted} | NOT_AS_REGISTERED",
        "UPDATE invoices SET status = 'PAID' WHERE id = {adopted} | NOT_AS_REGISTERED",
        "DELETE FROM invoices WHERE id = {adopted} | MISSING",
        // counters
        "UPDATE invoice_counters SET sequence = sequence + 5 WHERE series = 'FACT' | END_DIFFERS",
        "UPDATE invoice_counters SET year = year + 1 WHERE series = 'AVOIR' | END_DIFFERS",
        "UPDATE invoice_counters SET sequence = -1 WHERE series = 'FACT' | NOT_COUNTED",
        "UPDATE invoice_counters SET year = 0 WHERE series = 'AVOIR' | NOT_COUNTED",
        "DELETE FROM invoice_counters WHERE series = 'FACT' | NOT_COUNTED",
        "UPDATE invoice_counters SET hash = REPEAT('c', 64) WHERE series = 'FACT' | END_DIFFERS",
        "UPDATE invoice_counters SET issuedAt = '2031-01-01 00:00:00' WHERE series = 'FACT' | END_DIFFERS",
        // the purge
        "INSERT INTO invoice_purges (documentId, purgedAt) VALUES ({paid}, '2090-01-01 00:00:00') | NOT_AS_REGISTERED",
        "INSERT INTO invoice_purges (documentId, purgedAt) VALUES ({adopted}, '2026-11-30 00:00:00') | NOT_AS_REGISTERED",
        // the register itself
        "DELETE FROM invoice_register WHERE documentId = {paid} | REGISTER_BROKEN",
        "DELETE FROM invoice_register WHERE documentId = {adopted} | NOT_REGISTERED",
        "UPDATE invoice_register SET content = REPLACE(content, 'state=PAID', 'state=OPEN') WHERE documentId = {paid} | REGISTER_BROKEN",
        "UPDATE invoice_register SET content = 'what somebody wrote' WHERE documentId = {paid} | NOT_AS_REGISTERED",
        "UPDATE invoice_register_head SET hash = REPEAT('c', 64) | REGISTER_BROKEN",
        "UPDATE invoice_register_head SET position = position + 1 | REGISTER_BROKEN"
      })
  void whateverIsTamperedWithIsNoticed(String tampering, Kind noticed) {
    assertThat(newFaults(statement(tampering))).extracting(LedgerFault::kind).contains(noticed);
  }

  @Test
  void aRowThatStandsInOurSeriesByItselfIsNoticed() {
    assertThat(
            newFaults(
                statement(
                    "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, updatedAt)"
                        + " VALUES ('stowaway', {other-order}, 'FACT-2026-999999', 100,"
                        + " '/uploads/invoices/x.pdf', '2026-11-30 00:00:00')")))
        .containsExactly(
            new LedgerFault(Kind.NOT_REGISTERED, "FACT-2026-999999"),
            new LedgerFault(Kind.NOT_REGISTERED, "order:" + NAMES.get("other-order")));
  }

  @Test
  void aDocumentBehindTheLastOneIsNoticed() {
    assertThat(
            newFaults(
                () -> {
                  statement(
                          "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, updatedAt)"
                              + " VALUES ('stowaway', {other-order}, 'DEMO-1', 100,"
                              + " '/uploads/invoices/x.pdf', '2026-11-30 00:00:00')")
                      .run();
                  statement(
                          "INSERT INTO invoice_snapshots (invoiceId, clientId, year, sequence,"
                              + " content, previousHash, hash) SELECT 'stowaway', clientId, year,"
                              + " sequence + 1, content, REPEAT('e', 64), REPEAT('f', 64) FROM"
                              + " invoice_snapshots ORDER BY year DESC, sequence DESC LIMIT 1")
                      .run();
                }))
        .contains(new LedgerFault(Kind.NOT_COUNTED, "DEMO-1"));
  }

  @Test
  void aFileThatIsReplacedTogetherWithItsHashIsNoticed() {
    byte[] forged = "%PDF-1.7 forged".getBytes(StandardCharsets.US_ASCII);
    byte[] genuine = FILES.read(paid.path()).orElseThrow();
    FILES.store(paid.path(), forged);
    try {
      assertThat(
              newFaults(
                  statement(
                      "UPDATE invoice_snapshots SET pdfHash = '"
                          + Sha256.hex(forged)
                          + "' WHERE invoiceId = {paid}")))
          .extracting(LedgerFault::kind, LedgerFault::number)
          .containsExactly(tuple(Kind.NOT_AS_REGISTERED, paid.snapshot().number().text()));
      assertThat(newFaults(() -> {}))
          .containsExactly(new LedgerFault(Kind.PDF_DIFFERS, paid.snapshot().number().text()));
    } finally {
      FILES.store(paid.path(), genuine);
    }
  }

  @Test
  void chainsThatAreMadeAnewDoNotHaveTheHashThatWasKept() {
    String kept = before.ends().register();

    assertThat(verify(Set.of(kept, before.ends().invoices(), before.ends().creditNotes())).faults())
        .filteredOn(fault -> fault.kind() == Kind.HASH_UNKNOWN)
        .isEmpty();
    assertThat(verify(Set.of("d".repeat(64))).faults())
        .contains(new LedgerFault(Kind.HASH_UNKNOWN, "d".repeat(64)));
  }

  @Test
  void whatTheProgramChangesItselfIsNoFault() {
    assertThat(newFaults(() -> {})).isEmpty();
  }

  private static Invoice invoice(IssuedDocuments documents, String name) {
    AccountId client = StoredOrders.client();
    Invoice invoice =
        documents.invoice(client, new OrderId(order(client)), "pi_" + UUID.randomUUID(), 100);
    NAMES.put(name, invoice.id().value());
    return invoice;
  }

  private static void store(IssuedDocuments documents, Invoice invoice) {
    byte[] document = "%PDF-1.7 genuine".getBytes(StandardCharsets.US_ASCII);
    FILES.store(invoice.path(), document);
    write(() -> documents.invoices().keepPdfHash(invoice.id(), Sha256.hex(document)));
  }

  /** An invoice of the former service, found at a take-over. */
  private static void adopt() {
    NAMES.put("adopted", UUID.randomUUID().toString());
    NAMES.put("adopted-order", order(StoredOrders.client()));
    String number = "F-" + NAMES.get("adopted");
    write(
        statement(
            "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, updatedAt) VALUES"
                + " ({adopted}, {adopted-order}, '"
                + number
                + "', 100, '/uploads/invoices/x.pdf', '2024-01-01 00:00:00')"));
    write(() -> TestStore.bean(BookChanges.class).changed(BookKind.INVOICE, NAMES.get("adopted")));
  }

  private static String order(AccountId client) {
    String order = UUID.randomUUID().toString();
    write(
        () ->
            TestStore.bean(Statements.class)
                .update(
                    "INSERT INTO commandes (id, userId, titre, updatedAt) VALUES (?, ?, 'Roman', ?)",
                    order,
                    client.value(),
                    Instant.EPOCH));
    return order;
  }

  private static void write(Runnable work) {
    TestStore.bean(Transactions.class)
        .write(
            () -> {
              work.run();
              return true;
            });
  }

  private static Runnable statement(String tampering) {
    String sql = tampering;
    for (Map.Entry<String, String> name : NAMES.entrySet()) {
      sql = sql.replace("{" + name.getKey() + "}", "'" + name.getValue() + "'");
    }
    String complete = sql;
    return () -> Tampering.update(complete);
  }

  /** Tampers, verifies, and takes the tampering back. */
  private static List<LedgerFault> newFaults(Runnable tampering) {
    List<LedgerFault> faults =
        new ArrayList<>(Tampering.seen(tampering, () -> verify(Set.of())).faults());
    faults.removeAll(before.faults());
    return faults;
  }

  private static Verification verify(Set<String> expected) {
    Transactions transactions = TestStore.bean(Transactions.class);
    return new VerifyInvoices(
            TestStore.bean(InvoiceLedger.class),
            TestStore.bean(UninvoicedOrders.class),
            TestStore.bean(Numbering.class),
            FILES,
            new VerifyRegister(TestStore.bean(InvoiceRegister.class), transactions),
            transactions,
            InstantSource.system())
        .verify(expected);
  }
}
