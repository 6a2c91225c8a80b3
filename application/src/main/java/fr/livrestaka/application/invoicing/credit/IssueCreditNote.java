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
import fr.livrestaka.domain.invoicing.refusals.CreditExceedsInvoice;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCreditable;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Takes from an invoice, wholly or in part; the only way to correct its sums. */
@Singleton
public class IssueCreditNote {
  private final Invoices invoices;
  private final CreditNotes notes;
  private final InForce inForce;
  private final Numbering numbering;
  private final SeriesClock clock;
  private final CurrentSeller currentSeller;
  private final Outbox outbox;
  private final Transactions transactions;
  private final IdGenerator ids;

  @Inject
  public IssueCreditNote(
      Invoices invoices,
      CreditNotes notes,
      InForce inForce,
      Numbering numbering,
      CurrentSeller currentSeller,
      Outbox outbox,
      Transactions transactions,
      IdGenerator ids) {
    this.invoices = invoices;
    this.notes = notes;
    this.inForce = inForce;
    this.numbering = numbering;
    this.clock = new SeriesClock(numbering);
    this.currentSeller = currentSeller;
    this.outbox = outbox;
    this.transactions = transactions;
    this.ids = ids;
  }

  /**
   * Joins the open transaction where there is one.
   *
   * @return the cause's credit note: a new one, or the one that was issued before
   * @throws NotFound no such invoice was issued here
   * @throws CreditExceedsInvoice the invoice would go below zero
   * @throws InvoiceNotCreditable the invoice is cancelled
   */
  public CreditNote credit(InvoiceId id, Credit credit, Instant now) {
    return once(id, credit.cause(), (invoice, left) -> Optional.of(credit), now).orElseThrow();
  }

  /**
   * As {@link #credit}, but takes no more than is left of the invoice.
   *
   * @return empty where nothing is left, or the invoice is cancelled
   */
  public Optional<CreditNote> creditUpTo(InvoiceId id, Credit credit, Instant now) {
    return once(id, credit.cause(), unlessCancelled(credit::within), now);
  }

  /**
   * As {@link #credit}, for all that is left of the invoice.
   *
   * @return empty where nothing is left, or the invoice is cancelled
   */
  public Optional<CreditNote> creditRest(InvoiceId id, String reason, String cause, Instant now) {
    return once(id, cause, unlessCancelled(left -> Credit.ofRest(left, reason, cause)), now);
  }

  /** The cause's credit note, where it was issued; nobody issues it before the transaction ends. */
  Optional<CreditNote> issued(InvoiceId id, String cause) {
    numbering.lock(Series.AVOIR);
    return caused(notes.ofInvoice(id), cause);
  }

  /**
   * Reactions cannot be refused, they would be repeated for ever. Another program may have
   * cancelled an invoice in the database without a credit note.
   */
  private static BiFunction<Invoice, Money, Optional<Credit>> unlessCancelled(
      Function<Money, Optional<Credit>> wanted) {
    return (invoice, left) ->
        invoice.status().isCancelled() ? Optional.empty() : wanted.apply(left);
  }

  private Optional<CreditNote> once(
      InvoiceId id,
      String cause,
      BiFunction<Invoice, Money, Optional<Credit>> wanted,
      Instant now) {
    return transactions.write(
        () -> {
          Counter counter = numbering.lock(Series.AVOIR);
          Invoice invoice = lock(id);
          List<CreditNote> earlier = notes.ofInvoice(id);
          Money before = CreditNote.takenFrom(id, earlier);
          return caused(earlier, cause)
              .or(
                  () ->
                      wanted
                          .apply(invoice, invoice.snapshot().amounts().total().minus(before))
                          .map(credit -> issue(invoice, before, credit, counter, now)));
        });
  }

  private CreditNote issue(
      Invoice invoice, Money before, Credit credit, Counter counter, Instant now) {
    NextState<CreditNote> issued = issued(invoice, before, credit, clock.next(counter, now));
    CreditNote note = issued.state();
    notes.add(note);
    numbering.advance(counter.after(note));
    if (invoice.isSettledBy(before.plus(credit.amount()))) {
      InvoiceState after = invoice.state().credited();
      invoices.changeStatus(invoice.id(), after.status(), after.paidAt(), now);
    }
    issued.events().forEach(outbox::record);
    return note;
  }

  /**
   * Of what the invoice says by now. It may bear a later date than now, issued while the clock ran
   * ahead; its credit note bears the present date all the same.
   */
  private NextState<CreditNote> issued(
      Invoice invoice, Money before, Credit credit, InvoicePosition position) {
    CreditNoteId id = new CreditNoteId(ids.next());
    return CreditNote.issue(
        id, invoice, inForce.of(invoice), before, credit, currentSeller.current(), position);
  }

  private Invoice lock(InvoiceId id) {
    return invoices.lock(id).orElseThrow(() -> new NotFound("invoicing.not-found"));
  }

  private static Optional<CreditNote> caused(List<CreditNote> notes, String cause) {
    return notes.stream().filter(note -> note.cause().equals(cause)).findFirst();
  }
}
