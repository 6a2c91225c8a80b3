package fr.livrestaka.domain.pricing.refusals;

import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** Two tariffs on sale would have the same place in the page grid. */
public final class GridPlaceTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param other name of the one that has it
   */
  public GridPlaceTaken(int place, String other) {
    super(Kind.CONFLICT, "pricing.grid-place-taken", Map.of("place", place, "other", other));
  }
}
