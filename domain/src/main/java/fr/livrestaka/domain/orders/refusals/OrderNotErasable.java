package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** An order with an invoice or a payment cannot be erased, only cancelled (contract B 3.4). */
public final class OrderNotErasable extends Refusal {
  private static final long serialVersionUID = 1L;

  private OrderNotErasable(String code) {
    super(Kind.CONFLICT, code);
  }

  public static OrderNotErasable hasInvoice() {
    return new OrderNotErasable("orders.has-invoice");
  }

  public static OrderNotErasable isPaid() {
    return new OrderNotErasable("orders.is-paid");
  }

  public static OrderNotErasable isBeingPaid() {
    return new OrderNotErasable("orders.is-being-paid");
  }
}
