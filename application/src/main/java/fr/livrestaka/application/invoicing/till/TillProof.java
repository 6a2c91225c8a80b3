package fr.livrestaka.application.invoicing.till;

import fr.livrestaka.domain.invoicing.till.ClosingHead;
import fr.livrestaka.domain.invoicing.till.TillFault;
import fr.livrestaka.domain.invoicing.till.TillHead;
import java.util.List;

/**
 * What a verification of the payments by hand found.
 *
 * @param entries where the sealed movements stand
 * @param closings where the closings stand; kept elsewhere, both hashes prove later that all up to
 *     here is the same
 */
public record TillProof(TillHead entries, ClosingHead closings, List<TillFault> faults) {
  public TillProof {
    faults = List.copyOf(faults);
  }

  public boolean isIntact() {
    return faults.isEmpty();
  }
}
