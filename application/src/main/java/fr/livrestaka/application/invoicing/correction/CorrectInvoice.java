package fr.livrestaka.application.invoicing.correction;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.application.invoicing.InvoiceAtHand;
import fr.livrestaka.application.invoicing.InvoiceAudit;
import fr.livrestaka.application.invoicing.ReadInvoices;
import fr.livrestaka.application.invoicing.port.CorrectiveInvoices;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.receipts.InvoicePayments;
import fr.livrestaka.application.invoicing.register.SeriesClock;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoiceId;
import fr.livrestaka.domain.invoicing.correction.InvoiceCorrection;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCorrectable;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * An administrator corrects what an issued invoice says of its buyer, or how it words its lines, by
 * a corrective invoice (decision 60). Sums, books and the invoice's state stay as they are.
 */
@Singleton
public class CorrectInvoice {
  private final InvoiceAtHand atHand;
  private final Invoices invoices;
  private final CorrectiveInvoices corrections;
  private final CreditNotes notes;
  private final InForce inForce;
  private final InvoicePayments payments;
  private final Numbering numbering;
  private final SeriesClock seriesClock;
  private final CurrentSeller currentSeller;
  private final Outbox outbox;
  private final AuditLog audit;
  private final Transactions transactions;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public CorrectInvoice(
      InvoiceAtHand atHand,
      Invoices invoices,
      CorrectiveInvoices corrections,
      CreditNotes notes,
      InForce inForce,
      InvoicePayments payments,
      Numbering numbering,
      CurrentSeller currentSeller,
      Outbox outbox,
      AuditLog audit,
      Transactions transactions,
      IdGenerator ids,
      InstantSource clock) {
    this.atHand = atHand;
    this.invoices = invoices;
    this.corrections = corrections;
    this.notes = notes;
    this.inForce = inForce;
    this.payments = payments;
    this.numbering = numbering;
    this.seriesClock = new SeriesClock(numbering);
    this.currentSeller = currentSeller;
    this.outbox = outbox;
    this.audit = audit;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The same cause twice is one corrective invoice.
   *
   * @throws NotFound no such invoice
   * @throws InvalidInput a line is reworded that is not there
   * @throws OwnOrder it is that of an order which the administrator has placed himself
   * @throws InvoiceNotCorrectable an adopted, purged or cancelled one, another document is in force
   *     by now, nothing would be said otherwise, or VAT would be another one
   */
  public CorrectiveInvoice correct(Caller admin, InvoiceId id, InvoiceCorrection wanted) {
    Instant now = clock.instant();
    transactions.writing(() -> requireOurs(admin, id));
    return transactions.write(
        () -> {
          Counter counter = numbering.lock(Series.RECT);
          Invoice invoice = invoices.lock(id).orElseThrow(ReadInvoices::missing);
          return before(id, wanted.cause())
              .orElseGet(() -> issue(admin, invoice, wanted, counter, now));
        });
  }

  private void requireOurs(Caller admin, InvoiceId id) {
    atHand.requireOfAnother(admin, id);
    if (invoices.find(id).isPresent()) return;
    throw atHand.isPurged(id) ? InvoiceNotCorrectable.purged() : InvoiceNotCorrectable.adopted();
  }

  private Optional<CorrectiveInvoice> before(InvoiceId id, String cause) {
    return corrections.ofInvoice(id).stream().filter(one -> one.cause().equals(cause)).findFirst();
  }

  private CorrectiveInvoice issue(
      Caller admin, Invoice invoice, InvoiceCorrection wanted, Counter counter, Instant now) {
    NextState<CorrectiveInvoice> issued =
        CorrectiveInvoice.issue(
            new CorrectiveInvoiceId(ids.next()),
            invoice,
            inForce.of(invoice),
            wanted,
            credited(invoice),
            payments.of(invoice),
            currentSeller.current(),
            seriesClock.next(counter, now));
    CorrectiveInvoice corrective = issued.state();
    corrections.add(corrective);
    numbering.advance(counter.after(corrective));
    issued.events().forEach(outbox::record);
    audit.record(InvoiceAudit.corrected(admin, invoice, corrective));
    return corrective;
  }

  private Money credited(Invoice invoice) {
    return CreditNote.takenFrom(invoice.id(), notes.ofInvoice(invoice.id()));
  }
}
