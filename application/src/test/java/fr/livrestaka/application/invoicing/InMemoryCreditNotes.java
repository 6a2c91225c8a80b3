package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import java.util.List;
import java.util.Optional;

/** Credit notes of an {@link InMemoryInvoicing}, entered in its register. */
final class InMemoryCreditNotes implements CreditNotes {
  private final InMemoryInvoicing store;

  InMemoryCreditNotes(InMemoryInvoicing store) {
    this.store = store;
  }

  @Override
  public Optional<CreditNote> find(CreditNoteId id) {
    return store.allNotes().stream()
        .filter(note -> note.id().equals(id))
        .filter(note -> !store.isPurged(id.value()))
        .findFirst();
  }

  @Override
  public List<CreditNote> ofInvoice(InvoiceId invoice) {
    return store.allNotes().stream()
        .filter(note -> note.amountsOn(invoice).total().isPositive())
        .toList();
  }

  @Override
  public void add(CreditNote note) {
    if (ofInvoice(note.invoice()).stream().anyMatch(n -> n.cause().equals(note.cause()))) {
      throw new IllegalStateException("cause credited");
    }
    store.keep(note);
  }

  @Override
  public String keepPdfHash(CreditNoteId id, String pdfHash) {
    CreditNote note = find(id).orElseThrow();
    String kept = note.pdfHash().orElse(pdfHash);
    store.keep(note.withPdfHash(kept));
    return kept;
  }
}
