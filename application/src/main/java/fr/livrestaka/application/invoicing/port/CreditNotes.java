package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import java.util.List;
import java.util.Optional;

/** The credit notes. */
public interface CreditNotes {
  Optional<CreditNote> find(CreditNoteId id);

  /** Those of an invoice in the order of issue, as committed by now. */
  List<CreditNote> ofInvoice(InvoiceId invoice);

  /** Refuses, with a failure, a second one of the same cause. */
  void add(CreditNote note);

  /**
   * Stores what its document must look like for ever, once.
   *
   * @param pdfHash SHA-256 in hex
   * @return the hash that is stored now: this one, or the one stored before
   */
  String keepPdfHash(CreditNoteId id, String pdfHash);
}
