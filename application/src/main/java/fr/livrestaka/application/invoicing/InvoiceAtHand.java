package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.InvoiceSearch;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.orders.OrderTeam;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** An invoice that an administrator wants to act on by hand. Within an open transaction. */
@Singleton
public final class InvoiceAtHand {
  private final InvoiceSearch search;
  private final Orders orders;
  private final RetiredInvoices retired;

  @Inject
  public InvoiceAtHand(InvoiceSearch search, Orders orders, RetiredInvoices retired) {
    this.search = search;
    this.orders = orders;
    this.retired = retired;
  }

  /**
   * @throws NotFound no such invoice
   * @throws OwnOrder it is that of an order which the caller has placed himself
   */
  public void requireOfAnother(Caller admin, InvoiceId id) {
    InvoiceView invoice = search.find(id).orElseThrow(ReadInvoices::missing);
    orders
        .find(invoice.order().id())
        .ifPresent(order -> OrderTeam.checkIsOfAnother(order, admin.id()));
  }

  /** Whether its content was let go of, its ten years being over. */
  public boolean isPurged(InvoiceId id) {
    return retired.isPurged(id.value());
  }
}
