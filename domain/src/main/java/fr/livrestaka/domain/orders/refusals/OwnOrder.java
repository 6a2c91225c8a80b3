package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** Nobody is put in charge of their own order, because they would set its price. */
public final class OwnOrder extends Refusal {
  private static final long serialVersionUID = 1L;

  public OwnOrder() {
    super(Kind.CONFLICT, "orders.own-order");
  }
}
