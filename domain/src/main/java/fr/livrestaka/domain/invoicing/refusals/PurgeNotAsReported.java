package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** Not as many documents are to be purged as the report said. */
public final class PurgeNotAsReported extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param documents how many there are now
   */
  public PurgeNotAsReported(int documents) {
    super(Kind.CONFLICT, "invoicing.purge-not-as-reported", Map.of("documents", documents));
  }
}
