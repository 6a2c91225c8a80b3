package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What refunds have paid of credit notes, in memory. */
public final class InMemoryRefundCredits implements RefundCredits, Undoable {
  private final CreditNotes notes;
  private final List<RefundCredit> all = new ArrayList<>();

  public InMemoryRefundCredits(CreditNotes notes) {
    this.notes = notes;
  }

  @Override
  public List<RefundCredit> ofInvoice(InvoiceId invoice) {
    List<CreditNoteId> ids = notes.ofInvoice(invoice).stream().map(CreditNote::id).toList();
    return all.stream().filter(credit -> ids.contains(credit.note())).toList();
  }

  @Override
  public void add(RefundCredit credit) {
    boolean taken =
        all.stream()
            .anyMatch(
                one -> one.refund().equals(credit.refund()) && one.note().equals(credit.note()));
    if (taken) throw new IllegalStateException(credit.toString());
    all.add(credit);
  }

  @Override
  public void release(String refund, Instant now) {
    all.replaceAll(
        credit ->
            credit.stands() && credit.refund().equals(refund) ? credit.released(now) : credit);
  }

  @Override
  public Runnable undo() {
    List<RefundCredit> before = List.copyOf(all);
    return () -> {
      all.clear();
      all.addAll(before);
    };
  }
}
