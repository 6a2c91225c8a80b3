package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.LedgerEntry;
import java.util.List;

/** Reads all that was issued, in the order of issue. */
public interface InvoiceLedger {
  /**
   * @param place the documents after this one of its series and year, and of later years
   * @param limit greatest number of entries
   */
  List<LedgerEntry> after(Counter place, int limit);
}
