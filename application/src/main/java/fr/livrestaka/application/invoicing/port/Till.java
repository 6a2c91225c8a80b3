package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.till.StoredRow;
import fr.livrestaka.domain.invoicing.till.TillEntry;
import fr.livrestaka.domain.invoicing.till.TillHead;
import fr.livrestaka.domain.invoicing.till.TillMovement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sealed movements of payments by hand (decision 54); rows are only added. */
public interface Till {
  TillHead head();

  /** As {@link #head}; nobody else seals or closes until the open transaction ends. */
  TillHead lock();

  /** Adds what follows the head, which moves to it. */
  void add(TillEntry entry);

  /**
   * @param position the entries after this one, in order
   * @param limit greatest number of entries
   */
  List<TillEntry> after(long position, int limit);

  /** As {@link #after}, for the proof: with those that cannot be. */
  List<StoredRow<TillEntry>> stored(long position, int limit);

  /** The last entry that was sealed before then. */
  Optional<TillEntry> lastBefore(Instant end);

  boolean isSealed(String payment, TillMovement.Kind kind);

  /** Whether what was there before the till is sealed. */
  boolean isTakenOver();

  /** From now on a payment that is not sealed is a fault. */
  void closeTakeOver();
}
