package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.shared.Refusal;

/**
 * Nobody of the team acts for the team on an order that they have placed themselves, whatever their
 * role: a colleague does ({@link fr.livrestaka.domain.orders.OrderTeam#checkIsOfAnother}).
 */
public final class OwnOrder extends Refusal {
  private static final long serialVersionUID = 1L;

  public OwnOrder() {
    super(Kind.CONFLICT, "orders.own-order");
  }
}
