package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.credit.CreditOutdatedInvoice;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Takes back the unpaid invoice of a price that the author declined. */
@Singleton
public final class CreditDeclinedPrice implements Reaction<OrderStatusChanged> {
  private final CreditOutdatedInvoice creditOutdatedInvoice;

  @Inject
  public CreditDeclinedPrice(CreditOutdatedInvoice creditOutdatedInvoice) {
    this.creditOutdatedInvoice = creditOutdatedInvoice;
  }

  @Override
  public String name() {
    return "invoicing.credit-declined-price";
  }

  @Override
  public Class<OrderStatusChanged> event() {
    return OrderStatusChanged.class;
  }

  @Override
  public void react(OrderStatusChanged event, Delivery delivery) {
    if (event.declinesEstimate()) creditOutdatedInvoice.of(event.order());
  }
}
