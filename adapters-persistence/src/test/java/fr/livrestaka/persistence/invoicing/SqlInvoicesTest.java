package fr.livrestaka.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.livrestaka.application.invoicing.InvoicesContract;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.register.Series;
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

  private List<Invoice> issueSome() {
    List<Invoice> issued = new ArrayList<>();
    for (int i = 0; i < INVOICES_A_WRITER; i++) issued.add(issue(freshPayment(), 100 + i));
    return issued;
  }

  private void sql(String statement, Object... parameters) {
    inTransaction(() -> TestStore.bean(Statements.class).update(statement, parameters));
  }
}
