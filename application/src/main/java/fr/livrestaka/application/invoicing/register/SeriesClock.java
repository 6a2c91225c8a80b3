package fr.livrestaka.application.invoicing.register;

import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.domain.invoicing.refusals.ClockAhead;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import java.lang.System.Logger.Level;
import java.time.Instant;

/**
 * Gives documents their place in a series only where the database's clock bears out the date; says
 * loudly where it does not (docs/decisions/0017).
 */
public final class SeriesClock {
  private static final System.Logger LOG = System.getLogger(SeriesClock.class.getName());

  private final Numbering numbering;

  public SeriesClock(Numbering numbering) {
    this.numbering = numbering;
  }

  /**
   * @param counter the locked one
   * @throws ClockAhead where this machine's clock runs far ahead
   */
  public InvoicePosition next(Counter counter, Instant now) {
    Instant seen = numbering.clock();
    if (counter.isAhead(seen)) {
      LOG.log(
          Level.ERROR,
          "Series {0}: the last document bears the date {1}, which has yet to come ({2} now). A clock ran"
              + " ahead when it was issued. The series goes on with the present date; have the documents"
              + " with dates ahead corrected by credit notes.",
          counter.series(),
          counter.issuedAt(),
          seen);
    }
    try {
      return counter.next(now, seen, numbering::isTaken);
    } catch (ClockAhead e) {
      LOG.log(
          Level.ERROR,
          "No invoice or credit note is issued: this machine''s clock says {0}, the database''s {1}."
              + " Set the clock right; what waits is issued then.",
          now,
          seen);
      throw e;
    }
  }
}
