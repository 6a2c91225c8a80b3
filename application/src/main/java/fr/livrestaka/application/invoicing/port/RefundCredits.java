package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import java.time.Instant;
import java.util.List;

/** Which refund has paid which credit note. Changed only while the series of these is locked. */
public interface RefundCredits {
  /** Those of all its credit notes, as committed by now; oldest first. */
  List<RefundCredit> ofInvoice(InvoiceId invoice);

  void add(RefundCredit credit);

  /** A refund has come back: what it has paid is owed again. */
  void release(String refund, Instant now);
}
