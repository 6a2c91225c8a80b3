package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.invoicing.register.RegisterEntry;
import fr.livrestaka.domain.invoicing.register.RegisterHead;
import fr.livrestaka.domain.invoicing.register.RegisteredRow;
import java.util.List;
import java.util.Optional;

/**
 * The register of the books (decisions 36 and 56). Whoever stores a change of a document or of
 * money enters it in the same transaction.
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
   * @param id the rows after this id; empty for the first
   */
  List<Standing> rows(BookKind kind, String id, int limit);

  /** Names of rows of one kind that have an entry, and no row. */
  List<String> withoutRow(BookKind kind, int limit);

  /** Whether all that was there before is entered. */
  boolean isTakenOver();

  /** Whether a row of ours says that what is found may be entered, and the register does not. */
  boolean isTakeOverReopened();

  /**
   * Enters rows that were there before the register knew their kind, once: when none is left, the
   * take-over is closed for ever by an entry, and a row without an entry is a fault.
   *
   * @return how many were entered, 0 when all is done
   */
  int takeOver(int limit);

  /**
   * @param entered the text of its last entry, where there is one
   */
  record Standing(RegisteredRow row, Optional<String> entered) {}
}
