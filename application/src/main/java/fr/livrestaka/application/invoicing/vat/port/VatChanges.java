package fr.livrestaka.application.invoicing.vat.port;

import fr.livrestaka.domain.invoicing.vat.VatChange;
import java.time.LocalDate;
import java.util.List;

/** From which days on the seller stands to VAT in another way than was configured. */
public interface VatChanges {
  /** All, the first one first. */
  List<VatChange> all();

  /**
   * All, as they are committed now, however old the transaction is; others change none until the
   * open write transaction ends. The counter of invoices must be locked before.
   */
  List<VatChange> lock();

  /**
   * @return false where one begins on that day already
   */
  boolean add(VatChange change);

  /**
   * @return false where none begins on that day
   */
  boolean remove(LocalDate from);
}
