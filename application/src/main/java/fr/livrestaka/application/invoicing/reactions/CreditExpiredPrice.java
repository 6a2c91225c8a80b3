package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.credit.CreditOutdatedInvoice;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.orders.events.EstimateExpired;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Takes back the unpaid invoice of a price that counts no more. */
@Singleton
public final class CreditExpiredPrice implements Reaction<EstimateExpired> {
  private final CreditOutdatedInvoice creditOutdatedInvoice;

  @Inject
  public CreditExpiredPrice(CreditOutdatedInvoice creditOutdatedInvoice) {
    this.creditOutdatedInvoice = creditOutdatedInvoice;
  }

  @Override
  public String name() {
    return "invoicing.credit-expired-price";
  }

  @Override
  public Class<EstimateExpired> event() {
    return EstimateExpired.class;
  }

  @Override
  public void react(EstimateExpired event, Delivery delivery) {
    creditOutdatedInvoice.of(event.order());
  }
}
