package fr.livrestaka.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.invoicing.InvoicesContract;
import fr.livrestaka.application.invoicing.VerifyInvoices;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.UninvoicedOrders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.LedgerFault;
import fr.livrestaka.domain.invoicing.Series;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlInvoicesTest extends InvoicesContract {
  private static final int WRITERS = 32;
  private static final int INVOICES_A_WRITER = 5;

  @Override
  protected Invoices invoices() {
    return TestStore.bean(Invoices.class);
  }

  @Override
  protected CreditNotes creditNotes() {
    return TestStore.bean(CreditNotes.class);
  }

  @Override
  protected Numbering numbering() {
    return TestStore.bean(Numbering.class);
  }

  @Override
  protected InvoiceLedger ledger() {
    return TestStore.bean(InvoiceLedger.class);
  }

  /** Both run on this machine here, so they agree to the minute. */
  @Test
  void theClockIsTheDatabases() {
    Instant seen = inTransaction(() -> numbering().clock());
    assertThat(seen).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
  }

  @Override
  protected AccountId client() {
    PersonInEveryTable person = PersonInEveryTable.fresh();
    return inTransaction(
        () -> {
          person.insertAccount(TestStore.bean(Statements.class));
          return person.account().id();
        });
  }

  @Override
  protected OrderId order(AccountId client) {
    OrderId order = new OrderId(UUID.randomUUID().toString());
    sql(
        "INSERT INTO commandes (id, userId, titre, updatedAt) VALUES (?, ?, 'Roman', ?)",
        order.value(),
        client.value(),
        Instant.EPOCH);
    return order;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }

  @Test
  void theRowIsAsTheFormerApplicationKnowsIt() {
    Invoice invoice = issue(freshPayment(), 48_000);
    List<String> row =
        inTransaction(
            () ->
                TestStore.bean(Statements.class)
                    .query(
                        "SELECT CONCAT_WS('|', number, amount, taxAmount, pdfUrl, status) AS facts"
                            + " FROM invoices WHERE id = ?",
                        found -> found.getString("facts"),
                        invoice.id().value()));

    assertThat(row)
        .containsExactly(
            "%1$s|48000|8000|/uploads/invoices/%1$s-%2$s.pdf|PAID"
                .formatted(invoice.snapshot().number().text(), invoice.id().value()));
  }

  @Test
  void anAdoptedNumberIsPassedOver() {
    InvoiceNumber last = issue(freshPayment(), 100).snapshot().number();
    InvoiceNumber adopted = new InvoiceNumber(Series.FACT, last.year(), last.sequence() + 1);
    sql(
        "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, updatedAt)"
            + " VALUES (?, ?, ?, 100, '/uploads/invoices/x.pdf', ?)",
        UUID.randomUUID().toString(),
        order(client()).value(),
        adopted.text(),
        Instant.EPOCH);

    assertThat(issue(freshPayment(), 100).snapshot().number().sequence())
        .isEqualTo(adopted.sequence() + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE invoices SET amount = amount + 1 WHERE id = ? | ROW_DIFFERS",
        "UPDATE invoices SET number = 'FACT-1999-000001' WHERE id = ? | ROW_DIFFERS",
        "UPDATE invoice_snapshots SET content = REPLACE(content, 'tax=', 'tax=1')"
            + " WHERE invoiceId = ? | CONTENT_CHANGED",
        "DELETE FROM invoice_snapshots WHERE invoiceId = ? | CHAIN_BROKEN",
        "UPDATE invoice_snapshots SET sequence = sequence + 9000 WHERE invoiceId = ? | CHAIN_BROKEN",
        "UPDATE invoice_snapshots SET pdfHash = REPEAT('c', 64) WHERE invoiceId = ? | PDF_MISSING"
      })
  void whateverIsTamperedWithIsNoticed(String tampering, LedgerFault.Kind noticed) {
    Invoice victim = issue(freshPayment(), 100);
    issue(freshPayment(), 100);
    List<LedgerFault> before = verify("DO 0 AND ?", "");
    List<LedgerFault> after = new ArrayList<>(verify(tampering, victim.id().value()));

    after.removeAll(before);
    assertThat(after).extracting(LedgerFault::kind).contains(noticed);
  }

  @Test
  void theLastOneIsMissedToo() {
    Invoice last = issue(freshPayment(), 100);

    assertThat(verify("DELETE FROM invoice_snapshots WHERE invoiceId = ?", last.id().value()))
        .contains(new LedgerFault(LedgerFault.Kind.END_DIFFERS, "FACT"));
  }

  @Test
  void aDocumentBehindTheLastOneIsNoticed() {
    issue(freshPayment(), 100);
    String stowaway = UUID.randomUUID().toString();
    sql(
        "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, updatedAt)"
            + " VALUES (?, ?, ?, 100, '/uploads/invoices/x.pdf', ?)",
        stowaway,
        order(client()).value(),
        "DEMO-" + stowaway,
        Instant.EPOCH);

    assertThat(
            verify(
                """
                INSERT INTO invoice_snapshots (invoiceId, clientId, year, sequence, content,
                  previousHash, hash)
                SELECT ?, clientId, year, sequence + 1, content, REPEAT('e', 64), REPEAT('f', 64)
                FROM invoice_snapshots ORDER BY year DESC, sequence DESC LIMIT 1
                """,
                stowaway))
        .contains(new LedgerFault(LedgerFault.Kind.NOT_COUNTED, "DEMO-" + stowaway));
  }

  @Test
  void anOrdersInvoicesAreReadAsTheyAreByNow() {
    Invoice invoice = issue(freshPayment(), 100);
    List<Invoice> read =
        inTransaction(
            () -> {
              invoices().find(invoice.id());
              inAnotherThread(() -> cancel(invoice));
              return invoices().ofOrder(invoice.order());
            });

    assertThat(read).extracting(Invoice::status).containsExactly(InvoiceStatus.CANCELLED);
  }

  private void cancel(Invoice invoice) {
    sql("UPDATE invoices SET status = 'CANCELLED' WHERE id = ?", invoice.id().value());
  }

  private static void inAnotherThread(Runnable work) {
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      thread.submit(work).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void manyWritersAtOnceLeaveNoGapAndNoDuplicate() throws Exception {
    Invoice first = issue(freshPayment(), 100);
    List<Callable<List<Invoice>>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) writers.add(this::issueSome);
    List<Invoice> issued = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      for (Future<List<Invoice>> one : threads.invokeAll(writers)) issued.addAll(one.get());
    }

    issued.sort(Comparator.comparingInt(invoice -> invoice.snapshot().number().sequence()));
    Invoice before = first;
    assertThat(issued).hasSize(WRITERS * INVOICES_A_WRITER);
    for (Invoice invoice : issued) {
      assertThat(invoice.snapshot().number().sequence())
          .isEqualTo(before.snapshot().number().sequence() + 1);
      assertThat(invoice.seal().previous()).isEqualTo(before.seal().hash());
      before = invoice;
    }
  }

  /** Tampers, verifies, and takes the tampering back. */
  private List<LedgerFault> verify(String tampering, String id) {
    VerifyInvoices verify =
        new VerifyInvoices(
            ledger(),
            TestStore.bean(UninvoicedOrders.class),
            numbering(),
            new InMemoryStoredFiles(),
            TestStore.bean(Transactions.class));
    List<LedgerFault> faults = new ArrayList<>();
    assertThatThrownBy(
            () ->
                inTransaction(
                    () -> {
                      TestStore.bean(Statements.class).update(tampering, id);
                      faults.addAll(verify.verify().faults());
                      throw new TakenBack();
                    }))
        .isInstanceOf(TakenBack.class);
    return faults;
  }

  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private List<Invoice> issueSome() {
    List<Invoice> issued = new ArrayList<>();
    for (int i = 0; i < INVOICES_A_WRITER; i++) issued.add(issue(freshPayment(), 100 + i));
    return issued;
  }

  private void sql(String statement, Object... parameters) {
    inTransaction(() -> TestStore.bean(Statements.class).update(statement, parameters));
  }
}
