package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoiceId;
import java.util.List;
import java.util.Optional;

/** The corrective invoices; those whose ten years are over say nothing and are not found. */
public interface CorrectiveInvoices {
  Optional<CorrectiveInvoice> find(CorrectiveInvoiceId id);

  /** Those of an invoice in the order of issue, as committed by now; the last one is in force. */
  List<CorrectiveInvoice> ofInvoice(InvoiceId invoice);

  /** Refuses, with a failure, a second one of the same cause. */
  void add(CorrectiveInvoice corrective);

  /**
   * Stores what its document must look like for ever, once.
   *
   * @param pdfHash SHA-256 in hex
   * @return the hash that is stored now: this one, or the one stored before
   */
  String keepPdfHash(CorrectiveInvoiceId id, String pdfHash);
}
