package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.invoicing.port.CorrectiveInvoices;
import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.LedgerEntry;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CorrectiveInvoices} does. */
public abstract class CorrectiveInvoicesContract {
  private static final int MANY = 100_000;
  private static final Instant CUT = Instant.parse("2039-01-01T00:00:00Z");

  /** Long after, so that nobody takes what was purged for something that was changed. */
  private static final Instant PURGED = Instant.parse("2040-01-01T00:00:00Z");

  protected abstract IssuedDocuments documents();

  protected abstract InvoiceLedger ledger();

  protected abstract RetiredInvoices retired();

  /** A client that exists. */
  protected abstract AccountId client();

  /** An order of the client that exists. */
  protected abstract OrderId order(AccountId client);

  @Test
  void thoseOfAnInvoiceAreKeptWholeAndListedInTheOrderOfIssue() {
    Invoice invoice = invoice();
    CorrectiveInvoice first =
        documents().correct(invoice, invoice.snapshot(), "by-hand:1", "Lina Morel");
    CorrectiveInvoice second =
        documents().correct(invoice, first.snapshot(), "by-hand:2", "Léna Morel");

    assertThat(ofInvoice(invoice.id())).containsExactly(first, second);
    assertThat(within(() -> documents().correctiveInvoices().find(first.id()))).hasValue(first);
    assertThat(ofInvoice(invoice().id())).isEmpty();
    assertThat(within(() -> documents().numbering().isTaken(second.snapshot().number()))).isTrue();
  }

  @Test
  void thereIsOneOfACause() {
    Invoice invoice = invoice();
    CorrectiveInvoice first =
        documents().correct(invoice, invoice.snapshot(), "by-hand:1", "Lina Morel");

    assertThatThrownBy(
            () -> documents().correct(invoice, first.snapshot(), "by-hand:1", "Léna Morel"))
        .isInstanceOf(RuntimeException.class);
    assertThat(ofInvoice(invoice.id())).containsExactly(first);
  }

  @Test
  void theyAreTheEntriesOfTheirOwnChain() {
    Counter before = within(() -> documents().numbering().read(Series.RECT));
    Invoice invoice = invoice();
    CorrectiveInvoice corrective =
        documents().correct(invoice, invoice.snapshot(), "by-hand:1", "Lina Morel");
    List<LedgerEntry> entries = within(() -> ledger().after(before, 10));

    assertThat(entries)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.number()).isEqualTo(corrective.snapshot().number().text());
              assertThat(entry.content()).isEqualTo(SnapshotText.write(corrective.snapshot()));
              assertThat(entry.seal()).isEqualTo(corrective.seal());
              assertThat(entry.file()).hasValue(corrective.path());
            });
    assertThat(corrective.seal().previous()).isEqualTo(before.hash());
  }

  @Test
  void theFirstHashIsKept() {
    Invoice invoice = invoice();
    CorrectiveInvoice corrective =
        documents().correct(invoice, invoice.snapshot(), "by-hand:1", "Lina Morel");
    String hash = "a".repeat(64);

    assertThat(keep(corrective, hash)).isEqualTo(hash);
    assertThat(keep(corrective, "b".repeat(64))).isEqualTo(hash);
    assertThat(ofInvoice(invoice.id())).containsExactly(corrective.withPdfHash(hash));
  }

  @Test
  void oneThatIsPurgedGivesItsFileAndSaysNothingAnyMore() {
    Invoice invoice = invoice();
    CorrectiveInvoice corrective =
        documents().correct(invoice, invoice.snapshot(), "by-hand:1", "Lina Morel");
    String id = corrective.id().value();

    assertThat(within(() -> retired().list(CUT, MANY))).contains(id);
    assertThat(within(() -> retired().purge(id, PURGED))).containsExactly(corrective.path());
    assertThat(within(() -> retired().purge(id, PURGED))).isEmpty();
    assertThat(within(() -> retired().list(CUT, MANY))).doesNotContain(id);
    assertThat(ofInvoice(invoice.id())).isEmpty();
    assertThat(within(() -> documents().correctiveInvoices().find(corrective.id()))).isEmpty();
    assertThat(within(() -> documents().numbering().isTaken(corrective.snapshot().number())))
        .isTrue();
  }

  protected final Invoice invoice() {
    AccountId client = client();
    return documents().invoice(client, order(client), "pi_" + UUID.randomUUID(), 48_000);
  }

  private List<CorrectiveInvoice> ofInvoice(InvoiceId invoice) {
    return within(() -> documents().correctiveInvoices().ofInvoice(invoice));
  }

  private String keep(CorrectiveInvoice corrective, String hash) {
    return within(() -> documents().correctiveInvoices().keepPdfHash(corrective.id(), hash));
  }

  private <T> T within(Supplier<T> work) {
    return documents().transactions().write(work);
  }
}
