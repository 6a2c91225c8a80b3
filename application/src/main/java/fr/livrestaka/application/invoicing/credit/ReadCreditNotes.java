package fr.livrestaka.application.invoicing.credit;

import fr.livrestaka.application.invoicing.documents.InvoiceDocuments;
import fr.livrestaka.application.invoicing.port.CreditNoteSearch;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.refusals.InvoiceOfAnother;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows credit notes and their documents: to clients their own, to administrators all. */
@Singleton
public class ReadCreditNotes {
  private final CreditNoteSearch search;
  private final CreditNotes notes;
  private final InvoiceDocuments documents;
  private final Transactions transactions;

  @Inject
  public ReadCreditNotes(
      CreditNoteSearch search,
      CreditNotes notes,
      InvoiceDocuments documents,
      Transactions transactions) {
    this.search = search;
    this.notes = notes;
    this.documents = documents;
    this.transactions = transactions;
  }

  /** A credit note with its PDF. */
  public record Document(CreditNoteView note, byte[] bytes) {
    @Override
    public String toString() {
      return "Document[" + bytes.length + "]";
    }
  }

  public Page<CreditNoteView> own(Caller caller, PageRequest page) {
    return transactions.read(() -> search.ofClient(caller.id(), page));
  }

  /** For administrators. */
  public Page<CreditNoteView> all(Optional<String> part, PageRequest page) {
    return transactions.read(() -> search.all(part, page));
  }

  /**
   * @throws NotFound no such credit note
   * @throws InvoiceOfAnother it is another client's, whatever the caller's role
   */
  public Document ownDocument(Caller caller, CreditNoteId id) {
    CreditNoteView note = one(id);
    if (!note.client().id().equals(caller.id())) throw new InvoiceOfAnother();
    return document(note);
  }

  /**
   * For administrators.
   *
   * @throws NotFound no such credit note
   */
  public Document anyDocument(CreditNoteId id) {
    return document(one(id));
  }

  /**
   * For administrators.
   *
   * @throws NotFound no such credit note
   */
  public CreditNoteView one(CreditNoteId id) {
    return transactions.read(() -> search.find(id)).orElseThrow(ReadCreditNotes::missing);
  }

  private Document document(CreditNoteView view) {
    return transactions
        .read(() -> notes.find(view.id()))
        .map(documents::of)
        .map(bytes -> new Document(view, bytes))
        .orElseThrow(ReadCreditNotes::missing);
  }

  private static NotFound missing() {
    return new NotFound("invoicing.credit-note-not-found");
  }
}
