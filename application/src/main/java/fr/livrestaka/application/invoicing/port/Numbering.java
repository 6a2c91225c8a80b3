package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import java.time.Instant;

/**
 * Where the series of numbers stand. Lock order: order, payments by their ids, counter of invoices,
 * counter of credit notes, counter of corrective invoices, invoice, what was issued of it.
 */
public interface Numbering {
  /**
   * Reads a counter and keeps it locked until the open write transaction ends; a second issuer
   * waits until then.
   */
  Counter lock(Series series);

  /** Reads a counter without a lock. */
  Counter read(Series series);

  /** Whether a document bears that number, an adopted one included. */
  boolean isTaken(InvoiceNumber number);

  /** What the database's own clock says, which is not that of this machine. */
  Instant clock();

  /** Stores the counter that {@link #lock} gave, as it stands now. */
  void advance(Counter after);
}
