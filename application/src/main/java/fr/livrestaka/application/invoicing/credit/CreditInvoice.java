package fr.livrestaka.application.invoicing.credit;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.InvoiceAtHand;
import fr.livrestaka.application.invoicing.InvoiceAudit;
import fr.livrestaka.application.invoicing.port.CreditNoteSearch;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.refusals.CreditExceedsInvoice;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCreditable;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** An administrator takes from an invoice by hand, wholly or in part. Moves no money. */
@Singleton
public class CreditInvoice {
  private final InvoiceAtHand atHand;
  private final Invoices invoices;
  private final IssueCreditNote creditNotes;
  private final CreditNoteSearch search;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public CreditInvoice(
      InvoiceAtHand atHand,
      Invoices invoices,
      IssueCreditNote creditNotes,
      CreditNoteSearch search,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.atHand = atHand;
    this.invoices = invoices;
    this.creditNotes = creditNotes;
    this.search = search;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param id the administrator's own name for it; the same id twice is one credit note
   * @param amount VAT included; empty: all that is left
   */
  public record Wanted(InvoiceId invoice, String id, Optional<Money> amount, String reason) {}

  /**
   * @throws NotFound no such invoice
   * @throws OwnOrder it is that of an order which the administrator has placed himself
   * @throws InvoiceNotCreditable an adopted or purged one, or nothing is left of it
   * @throws CreditExceedsInvoice less is left than wanted
   */
  public CreditNoteView credit(Caller admin, Wanted wanted) {
    Instant now = clock.instant();
    transactions.writing(() -> requireOurs(admin, wanted.invoice()));
    return transactions.write(
        () -> {
          String cause = "by-hand:" + wanted.id();
          Optional<CreditNote> before = creditNotes.issued(wanted.invoice(), cause);
          CreditNote note = before.orElseGet(() -> issue(wanted, cause, now));
          CreditNoteView view = search.find(note.id()).orElseThrow();
          if (before.isEmpty()) audit.record(InvoiceAudit.credited(admin, view));
          return view;
        });
  }

  private void requireOurs(Caller admin, InvoiceId id) {
    atHand.requireOfAnother(admin, id);
    if (invoices.find(id).isPresent()) return;
    throw atHand.isPurged(id) ? InvoiceNotCreditable.purged() : InvoiceNotCreditable.adopted();
  }

  private CreditNote issue(Wanted wanted, String cause, Instant now) {
    return wanted
        .amount()
        .map(amount -> new Credit(amount, wanted.reason(), cause))
        .map(credit -> creditNotes.credit(wanted.invoice(), credit, now))
        .or(() -> creditNotes.creditRest(wanted.invoice(), wanted.reason(), cause, now))
        .orElseThrow(InvoiceNotCreditable::nothingLeft);
  }
}
