package fr.livrestaka.persistence.invoicing.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.StoredInvoicing;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A document is purged while somebody else locks order, invoice, and what was issued of it, as
 * whoever credits or corrects it does.
 */
class PurgeLocksSqlTest {
  /** Long after, so that nobody takes what was purged for something that was changed. */
  private static final Instant PURGED = Instant.parse("2040-01-01T00:00:00Z");

  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final Invoice invoice = invoice();

  private static Invoice invoice() {
    var client = StoredOrders.client();
    return StoredInvoicing.documents()
        .invoice(client, StoredOrders.of(client).id(), "pi_" + UUID.randomUUID(), 48_000);
  }

  /** Only then the texts of the order go, too. */
  @BeforeEach
  void eraseTheClient() {
    StoredInvoicing.sql(
        "UPDATE users SET isActive = 0, email = ? WHERE id = ?",
        "deleted_" + invoice.id().value() + "@anonymized.local",
        invoice.client().value());
  }

  @AfterEach
  void endThreads() {
    threads.close();
  }

  @Test
  void anOrderIsLockedBeforeItsInvoice() throws Exception {
    Row order = new Row("commandes", invoice.order().value());
    assertThat(purgeBetween(invoice.id().value(), order, row())).containsExactly(invoice.path());
  }

  @Test
  void anInvoiceIsLockedBeforeItsCreditNotes() throws Exception {
    CreditNote note = StoredInvoicing.documents().credit(invoice, 100);
    Row issued = new Row("credit_notes", note.id().value());
    assertThat(purgeBetween(issued.id(), row(), issued)).containsExactly(note.path());
  }

  @Test
  void anInvoiceIsLockedBeforeItsCorrections() throws Exception {
    CorrectiveInvoice corrective =
        StoredInvoicing.documents().correct(invoice, invoice.snapshot(), "cause", "Lina Morel");
    Row issued = new Row("corrective_invoices", corrective.id().value());
    assertThat(purgeBetween(issued.id(), row(), issued)).containsExactly(corrective.path());
  }

  private Row row() {
    return new Row("invoices", invoice.id().value());
  }

  private record Row(String table, String id) {
    void lock() {
      statements().query("SELECT id FROM " + table + " WHERE id = ? FOR UPDATE", row -> "", id);
    }

    void awaitThatSomebodyWaits() {
      Instant end = Instant.now().plusSeconds(30);
      while (statements()
          .query(
              "SELECT ID FROM information_schema.PROCESSLIST"
                  + " WHERE ID <> CONNECTION_ID() AND INFO LIKE ?",
              row -> "",
              "% " + table + " %")
          .isEmpty()) {
        assertThat(Instant.now()).as("somebody waits for " + table).isBefore(end);
        Thread.onSpinWait();
      }
    }
  }

  /** A transaction that loses in a circle of locks would begin anew. */
  private List<StoredPath> purgeBetween(String document, Row first, Row then) throws Exception {
    AtomicInteger begun = new AtomicInteger();
    Future<List<StoredPath>> purged =
        transactions()
            .write(
                () -> {
                  begun.incrementAndGet();
                  first.lock();
                  Future<List<StoredPath>> purge = threads.submit(() -> purge(document));
                  first.awaitThatSomebodyWaits();
                  then.lock();
                  return purge;
                });
    List<StoredPath> files = purged.get();
    assertThat(begun).hasValue(1);
    return files;
  }

  private static List<StoredPath> purge(String document) {
    return transactions()
        .write(() -> TestStore.bean(RetiredInvoices.class).purge(document, PURGED));
  }

  private static Transactions transactions() {
    return StoredInvoicing.transactions();
  }

  private static Statements statements() {
    return TestStore.bean(Statements.class);
  }
}
