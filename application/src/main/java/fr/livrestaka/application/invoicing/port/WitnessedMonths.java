package fr.livrestaka.application.invoicing.port;

import java.time.Instant;
import java.time.YearMonth;

/** The months whose last hashes were sent to the witness, or are about to be. */
public interface WitnessedMonths {
  /**
   * Within the open transaction.
   *
   * @return false where it was written down before
   */
  boolean add(YearMonth month, Instant now);
}
