package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** Only an active corrector or administrator can be in charge of an order. */
public final class NotACorrector extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotACorrector() {
    super(Kind.CONFLICT, "orders.not-a-corrector");
  }
}
