package fr.livrestaka.application.invoicing.credit;

import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.application.invoicing.correction.InForce;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.register.SeriesClock;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceState;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.credit.SharedCredit;
import fr.livrestaka.domain.invoicing.credit.SharedCredit.Share;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes from several invoices of one order by one credit note; from invoices of different parties,
 * by one for each.
 */
@Singleton
public final class CreditTogether {
  private final Invoices invoices;
  private final CreditNotes notes;
  private final InForce inForce;
  private final Numbering numbering;
  private final SeriesClock clock;
  private final IssueCreditNote creditNotes;
  private final CurrentSeller currentSeller;
  private final Outbox outbox;
  private final Transactions transactions;
  private final IdGenerator ids;

  @Inject
  public CreditTogether(
      Invoices invoices,
      CreditNotes notes,
      InForce inForce,
      Numbering numbering,
      IssueCreditNote creditNotes,
      CurrentSeller currentSeller,
      Outbox outbox,
      Transactions transactions,
      IdGenerator ids) {
    this.invoices = invoices;
    this.notes = notes;
    this.inForce = inForce;
    this.numbering = numbering;
    this.clock = new SeriesClock(numbering);
    this.creditNotes = creditNotes;
    this.currentSeller = currentSeller;
    this.outbox = outbox;
    this.transactions = transactions;
    this.ids = ids;
  }

  /**
   * What is to be taken from an invoice.
   *
   * @param most VAT included; where less is left, that is taken
   */
  public record Wanted(InvoiceId invoice, Money most) {}

  /**
   * Joins the open transaction where there is one. A cancelled invoice, and one that has nothing
   * left, are passed over.
   *
   * @param wanted in the order of issue of the invoices
   * @return the cause's credit notes: new ones, or those that were issued before
   */
  public List<CreditNote> credit(List<Wanted> wanted, String reason, String cause, Instant now) {
    return transactions.write(
        () -> {
          numbering.lock(Series.AVOIR);
          List<CreditNote> before =
              wanted.stream()
                  .flatMap(one -> notes.ofInvoice(one.invoice()).stream())
                  .filter(note -> note.cause().equals(cause))
                  .distinct()
                  .toList();
          return before.isEmpty() ? issue(wanted, reason, cause, now) : before;
        });
  }

  private List<CreditNote> issue(List<Wanted> wanted, String reason, String cause, Instant now) {
    List<Share> shares = wanted.stream().flatMap(one -> share(one).stream()).toList();
    return SharedCredit.of(shares, reason, cause).stream()
        .flatMap(credit -> issue(credit, now))
        .toList();
  }

  private Optional<Share> share(Wanted wanted) {
    return invoices
        .lock(wanted.invoice())
        .filter(invoice -> !invoice.status().isCancelled())
        .flatMap(invoice -> share(invoice, wanted.most()));
  }

  private Optional<Share> share(Invoice invoice, Money most) {
    Money before = CreditNote.takenFrom(invoice.id(), notes.ofInvoice(invoice.id()));
    Money left = invoice.snapshot().amounts().total().minus(before);
    Money amount = most.compareTo(left) < 0 ? most : left;
    return Optional.of(amount)
        .filter(Money::isPositive)
        .map(positive -> new Share(invoice, inForce.of(invoice), before, positive));
  }

  private Stream<CreditNote> issue(SharedCredit credit, Instant now) {
    if (!credit.isOfOne()) return Stream.of(issueShared(credit, now));
    Share only = credit.shares().getFirst();
    Credit usual = new Credit(only.amount(), credit.reason(), credit.cause());
    return creditNotes.creditUpTo(only.invoice().id(), usual, now).stream();
  }

  private CreditNote issueShared(SharedCredit credit, Instant now) {
    Counter counter = numbering.lock(Series.AVOIR);
    NextState<CreditNote> issued =
        credit.issue(
            new CreditNoteId(ids.next()), currentSeller.current(), clock.next(counter, now));
    CreditNote note = issued.state();
    notes.add(note);
    numbering.advance(counter.after(note));
    credit.shares().forEach(share -> settle(share, now));
    issued.events().forEach(outbox::record);
    return note;
  }

  private void settle(Share share, Instant now) {
    Invoice invoice = share.invoice();
    if (!invoice.isSettledBy(share.before().plus(share.amount()))) return;
    InvoiceState after = invoice.state().credited();
    invoices.changeStatus(invoice.id(), after.status(), after.paidAt(), now);
  }
}
