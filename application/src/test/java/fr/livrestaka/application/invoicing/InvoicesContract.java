package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceState;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.LedgerEntry;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Invoices}, {@link CreditNotes}, {@link Numbering} does. */
public abstract class InvoicesContract {
  private static final String HASH = "a".repeat(64);

  protected abstract Invoices invoices();

  protected abstract CreditNotes creditNotes();

  protected abstract Numbering numbering();

  protected abstract InvoiceLedger ledger();

  /** A client that exists. */
  protected abstract AccountId client();

  /** An order of the client that exists. */
  protected abstract OrderId order(AccountId client);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void keepsEveryPartOfAnInvoice() {
    Invoice invoice = issue(freshPayment(), 48_003);

    assertThat(find(invoice.id())).hasValue(invoice);
    assertThat(inTransaction(() -> invoices().lock(invoice.id()))).hasValue(invoice);
    assertThat(inTransaction(() -> invoices().ofPayment(invoice.paymentId().orElseThrow())))
        .hasValue(invoice);
    assertThat(inTransaction(() -> invoices().ofOrder(invoice.order()))).containsExactly(invoice);
  }

  @Test
  void doesNotFindWhatIsNotThere() {
    assertThat(find(new InvoiceId("nothing"))).isEmpty();
    assertThat(inTransaction(() -> invoices().ofPayment(freshPayment()))).isEmpty();
    assertThat(inTransaction(() -> creditNotes().find(new CreditNoteId("nothing")))).isEmpty();
  }

  @Test
  void aPaymentHasOneInvoiceAndARefusedOneTakesNoNumber() {
    String payment = freshPayment();
    issue(payment, 100);
    Counter before = inTransaction(() -> numbering().read(Series.FACT));

    assertThatThrownBy(() -> issue(payment, 100)).isInstanceOf(RuntimeException.class);
    assertThat(inTransaction(() -> numbering().read(Series.FACT))).isEqualTo(before);
  }

  @Test
  void theCounterRunsOn() {
    Invoice first = issue(freshPayment(), 100);
    Invoice second = issue(freshPayment(), 100);

    assertThat(second.snapshot().number().sequence())
        .isEqualTo(first.snapshot().number().sequence() + 1);
    assertThat(second.seal().previous()).isEqualTo(first.seal().hash());
    assertThat(inTransaction(() -> numbering().isTaken(first.snapshot().number()))).isTrue();
  }

  @Test
  void aPaidSumIsKnownUntilItIsCredited() {
    Invoice invoice = issue(freshPayment(), 100);

    assertThat(isPaid(invoice, 100)).isTrue();
    assertThat(isPaid(invoice, 101)).isFalse();
    inTransaction(
        () -> {
          invoices()
              .changeStatus(
                  invoice.id(), InvoiceStatus.CANCELLED, Optional.empty(), InvoicingFixtures.NOW);
          return true;
        });
    assertThat(isPaid(invoice, 100)).isFalse();
  }

  private boolean isPaid(Invoice invoice, long cents) {
    return inTransaction(() -> invoices().isPaid(invoice.order(), Money.ofCents(cents)));
  }

  @Test
  void theStatusChangesAndTheSnapshotDoesNot() {
    Invoice invoice = issue(freshPayment(), 100);
    Instant later = InvoicingFixtures.NOW.plusSeconds(60);
    inTransaction(
        () -> {
          invoices().changeStatus(invoice.id(), InvoiceStatus.CANCELLED, Optional.empty(), later);
          return true;
        });
    Invoice changed = find(invoice.id()).orElseThrow();

    assertThat(changed.status()).isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(changed.paidAt()).isEmpty();
    assertThat(changed.snapshot()).isEqualTo(invoice.snapshot());
    assertThat(inTransaction(() -> invoices().lockState(invoice.id())))
        .hasValue(InvoiceState.restored(InvoiceStatus.CANCELLED, Optional.empty(), true));
    assertThat(inTransaction(() -> invoices().lockState(new InvoiceId("nothing")))).isEmpty();
  }

  @Test
  void theHashOfADocumentIsKeptOnce() {
    Invoice invoice = issue(freshPayment(), 100);
    CreditNote note = credit(invoice, Money.ofCents(40), "refund-1");
    for (String hash : new String[] {HASH, "b".repeat(64)}) {
      assertThat(inTransaction(() -> invoices().keepPdfHash(invoice.id(), hash))).isEqualTo(HASH);
      assertThat(inTransaction(() -> creditNotes().keepPdfHash(note.id(), hash))).isEqualTo(HASH);
    }

    assertThat(find(invoice.id()).orElseThrow().pdfHash()).hasValue(HASH);
  }

  @Test
  void keepsCreditNotesInOrder() {
    Invoice invoice = issue(freshPayment(), 100);
    CreditNote first = credit(invoice, Money.ofCents(40), "refund-1");
    CreditNote second = credit(invoice, Money.ofCents(60), "refund-2");

    assertThat(inTransaction(() -> creditNotes().ofInvoice(invoice.id())))
        .containsExactly(first, second);
    assertThat(inTransaction(() -> creditNotes().find(first.id()))).hasValue(first);
    assertThat(inTransaction(() -> numbering().isTaken(second.snapshot().number()))).isTrue();
  }

  @Test
  void theLedgerReadsOnFromAPlace() {
    Counter begin = inTransaction(() -> numbering().read(Series.FACT));
    Invoice first = issue(freshPayment(), 100);
    Invoice second = issue(freshPayment(), 205);
    List<LedgerEntry> both = inTransaction(() -> ledger().after(begin, 10));

    assertThat(both)
        .extracting(LedgerEntry::number)
        .containsExactly(first.snapshot().number().text(), second.snapshot().number().text());
    assertThat(both.get(1))
        .isEqualTo(
            new LedgerEntry(
                second.snapshot().number(),
                second.snapshot().number().text(),
                205,
                34,
                SnapshotText.write(second.snapshot()),
                second.seal(),
                Optional.of(second.path()),
                Optional.empty(),
                Optional.empty()));
    assertThat(inTransaction(() -> ledger().after(begin, 1))).hasSize(1);
    assertThat(both.get(0).check(begin, numbering()::isTaken, InvoicingFixtures.NOW)).isEmpty();
  }

  @Test
  void invoicesAreHandedOverToTheSamePersonsOtherAccount() {
    Invoice invoice = issue(freshPayment(), 100);
    Invoice another = issue(freshPayment(), 100);
    AccountId next = client();
    inTransaction(
        () -> {
          invoices().handOver(invoice.client(), next);
          return true;
        });

    assertThat(find(invoice.id()).orElseThrow().client()).isEqualTo(next);
    assertThat(find(another.id())).hasValue(another);
  }

  @Test
  void aCauseHasOneCreditNote() {
    Invoice invoice = issue(freshPayment(), 100);
    credit(invoice, Money.ofCents(40), "refund-1");

    assertThatThrownBy(() -> credit(invoice, Money.ofCents(40), "refund-1"))
        .isInstanceOf(RuntimeException.class);
  }

  protected final Invoice issue(String payment, long cents) {
    AccountId client = client();
    OrderId order = order(client);
    return inTransaction(
        () -> {
          Counter counter = numbering().lock(Series.FACT);
          InvoicePosition invoicePosition =
              counter.next(InvoicingFixtures.NOW, numbering()::isTaken);
          Billing sample = InvoicingFixtures.billing(payment, cents, InvoicingFixtures.READER);
          Billing billing =
              new Billing(order, client, sample.paymentId(), sample.buyer(), sample.sale());
          Invoice invoice =
              Invoice.issue(
                      new InvoiceId(UUID.randomUUID().toString()),
                      billing,
                      InvoicingFixtures.issuer(VatRegime.STANDARD),
                      invoicePosition)
                  .state();
          invoices().add(invoice);
          numbering().advance(counter.after(invoice));
          return invoice;
        });
  }

  private CreditNote credit(Invoice invoice, Money amount, String cause) {
    return inTransaction(
        () -> {
          Counter counter = numbering().lock(Series.AVOIR);
          CreditNote note =
              CreditNote.issue(
                      new CreditNoteId(UUID.randomUUID().toString()),
                      invoice,
                      invoice.snapshot(),
                      Money.ZERO,
                      new Credit(amount, "Remboursement", cause),
                      InvoicingFixtures.issuer(VatRegime.STANDARD),
                      counter.next(InvoicingFixtures.NOW, numbering()::isTaken))
                  .state();
          creditNotes().add(note);
          numbering().advance(counter.after(note));
          return note;
        });
  }

  private Optional<Invoice> find(InvoiceId id) {
    return inTransaction(() -> invoices().find(id));
  }

  protected static String freshPayment() {
    return "pi_" + UUID.randomUUID();
  }
}
