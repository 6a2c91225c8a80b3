package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** An order priced by page whose pages are all free; it is not ordered on line. */
public final class NothingToPay extends Refusal {
  private static final long serialVersionUID = 1L;

  public NothingToPay(int pages) {
    super(Kind.INVALID, "pricing.nothing-to-pay", Map.of("pages", pages));
  }
}
