package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.till.ClosingHead;
import fr.livrestaka.domain.invoicing.till.ClosingPeriod;
import fr.livrestaka.domain.invoicing.till.StoredRow;
import fr.livrestaka.domain.invoicing.till.TillClosing;
import java.util.List;
import java.util.Optional;

/** The closings of payments by hand (decision 54); rows are only added, under the till's lock. */
public interface TillClosings {
  ClosingHead head();

  /** Adds what follows the head, which moves to it. */
  void add(TillClosing closing);

  /** The last one of that kind. */
  Optional<TillClosing> last(ClosingPeriod period);

  /**
   * @param number the closings after this one, in order
   * @param limit greatest number of closings
   */
  List<TillClosing> after(long number, int limit);

  /** As {@link #after}, for the proof: with those that cannot be. */
  List<StoredRow<TillClosing>> stored(long number, int limit);
}
