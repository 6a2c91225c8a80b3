package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.shared.Refusal;

/**
 * Nobody of the team is put in charge of their own order, prices it or moves its status, whatever
 * their role.
 */
public final class OwnOrder extends Refusal {
  private static final long serialVersionUID = 1L;

  public OwnOrder() {
    super(Kind.CONFLICT, "orders.own-order");
  }
}
