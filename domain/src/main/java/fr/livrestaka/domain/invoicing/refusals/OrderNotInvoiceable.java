package fr.livrestaka.domain.invoicing.refusals;

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

  /** Nobody answered its estimate in time, so there is no price that counts. */
  public static OrderNotInvoiceable estimateExpired() {
    return new OrderNotInvoiceable("invoicing.estimate-expired");
  }

  /** An invoice of that sum was marked as paid by hand. */
  public static OrderNotInvoiceable invoicePaid() {
    return new OrderNotInvoiceable("invoicing.invoice-paid");
  }

  public static OrderNotInvoiceable withoutPrice() {
    return new OrderNotInvoiceable("invoicing.order-without-price");
  }
}
