package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link RetiredInvoices} does. */
public abstract class RetiredInvoicesContract {
  private static final int MANY = 100_000;
  private static final Instant CUT = Instant.parse("2039-01-01T00:00:00Z");

  /** Long after, so that nobody takes what was purged for something that was changed. */
  private static final Instant PURGED = Instant.parse("2040-01-01T00:00:00Z");

  protected abstract RetiredInvoices retired();

  protected abstract IssuedDocuments documents();

  protected abstract Transactions transactions();

  /** A client that exists. */
  protected abstract AccountId client();

  /** An order of the client that exists. */
  protected abstract OrderId order(AccountId client);

  @Test
  void bothKindsOfDocumentsArePurgedOnceAndGiveTheirFiles() {
    Invoice invoice = invoice();
    CreditNote note = documents().credit(invoice, 100);
    int before = count();

    assertThat(list()).contains(invoice.id().value(), note.id().value());
    assertThat(isPurged(invoice.id().value())).isFalse();
    assertThat(purge(invoice.id().value())).containsExactly(invoice.path());
    assertThat(isPurged(invoice.id().value())).isTrue();
    assertThat(purge(note.id().value())).containsExactly(note.path());
    assertThat(purge(note.id().value())).isEmpty();
    assertThat(list()).doesNotContain(invoice.id().value(), note.id().value());
    assertThat(count()).isEqualTo(before - 2);
  }

  @Test
  void whatIsPurgedSaysNothingAnyMore() {
    Invoice invoice = invoice();
    CreditNote note = documents().credit(invoice, 100);
    purge(invoice.id().value());
    purge(note.id().value());

    assertThat(inTransaction(() -> documents().invoices().find(invoice.id()))).isEmpty();
    assertThat(inTransaction(() -> documents().creditNotes().find(note.id()))).isEmpty();
    assertThat(inTransaction(() -> documents().numbering().isTaken(invoice.snapshot().number())))
        .isTrue();
  }

  @Test
  void whatIsNewOrUnknownStays() {
    Invoice invoice = invoice();
    Instant sameMoment = invoice.snapshot().issuedAt();

    assertThat(inTransaction(() -> retired().list(sameMoment, MANY)))
        .doesNotContain(invoice.id().value());
    assertThat(inTransaction(() -> retired().list(CUT, 1))).hasSize(1);
    assertThat(purge(UUID.randomUUID().toString())).isEmpty();
  }

  private Invoice invoice() {
    AccountId client = client();
    return documents().invoice(client, order(client), "pi_" + UUID.randomUUID(), 48_000);
  }

  private int count() {
    return inTransaction(() -> retired().count(CUT));
  }

  private List<String> list() {
    return inTransaction(() -> retired().list(CUT, MANY));
  }

  private boolean isPurged(String id) {
    return inTransaction(() -> retired().isPurged(id));
  }

  private List<StoredPath> purge(String id) {
    return inTransaction(() -> retired().purge(id, PURGED));
  }

  private <T> T inTransaction(Supplier<T> work) {
    return transactions().write(work);
  }
}
