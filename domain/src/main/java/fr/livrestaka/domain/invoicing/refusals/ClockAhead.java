package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.ServiceFailed;

/**
 * The clock of this machine runs far ahead of the database's, so nothing is issued: what is issued
 * keeps its date for ever. The same call works once the clock is right.
 */
public final class ClockAhead extends ServiceFailed {
  private static final long serialVersionUID = 1L;

  public ClockAhead() {
    super("invoicing.clock-ahead", true);
  }
}
