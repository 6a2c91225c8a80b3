package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.files.StoredPath;
import java.time.Instant;
import java.util.List;

/** Invoices and credit notes, issued here or adopted, that need not be kept any more. */
public interface RetiredInvoices {
  /** How many were issued before that instant and still say what they said. */
  int count(Instant issuedBefore);

  /** Ids of some of them. */
  List<String> list(Instant issuedBefore, int limit);

  /**
   * Removes what a document says and whom it names, and what receipts of it say; number, amount,
   * dates and its link in the chain stay. Where the client is erased and all invoices of the order
   * have gone, the order loses its texts as well.
   *
   * @return the files that are needed no more: its own, those of its receipts and, with the order's
   *     texts, the order's; empty where there are none, or somebody else was faster
   */
  List<StoredPath> purge(String id, Instant now);

  /** Whether that document was purged. */
  boolean isPurged(String id);
}
