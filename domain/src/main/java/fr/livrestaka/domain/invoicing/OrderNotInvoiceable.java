package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.Refusal;

/** An order cannot be invoiced before payment. */
public final class OrderNotInvoiceable extends Refusal {
  private static final long serialVersionUID = 1L;

  private OrderNotInvoiceable(String code) {
    super(Kind.CONFLICT, code);
  }

  public static OrderNotInvoiceable paid() {
    return new OrderNotInvoiceable("invoicing.order-paid");
  }

  public static OrderNotInvoiceable cancelled() {
    return new OrderNotInvoiceable("invoicing.order-cancelled");
  }

  public static OrderNotInvoiceable withoutPrice() {
    return new OrderNotInvoiceable("invoicing.order-without-price");
  }
}
