package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.register.RegisterEntry;
import fr.livrestaka.domain.invoicing.register.RegisterHead;
import fr.livrestaka.domain.invoicing.register.RegisteredRow;
import fr.livrestaka.domain.invoicing.register.Series;
import java.util.List;
import java.util.Optional;

/**
 * The register of the books (decision 36). Whoever stores a change of a document enters it in the
 * same transaction.
 */
public interface InvoiceRegister {
  RegisterHead head();

  /**
   * @param position the entries after this one, in order
   * @param limit greatest number of entries
   */
  List<RegisterEntry> after(long position, int limit);

  /**
   * Rows of one kind by id, adopted ones included, each with its last entry.
   *
   * @param document the rows after this id; empty for the first
   */
  List<Standing> rows(Series kind, String document, int limit);

  /** Ids of documents that have an entry, and no row. */
  List<String> withoutRow(int limit);

  /**
   * Enters rows that were there before the register was, once: when none is left, the take-over is
   * closed for ever, and a row without an entry is a fault.
   *
   * @return how many were entered, 0 when all is done
   */
  int takeOver(int limit);

  /**
   * @param entered the text of its last entry, where there is one
   */
  record Standing(RegisteredRow row, Optional<String> entered) {}
}
