package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.credit.CreditOutdatedInvoice;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.orders.events.EstimateSent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Takes back an unpaid invoice of another price than the new estimate's. */
@Singleton
public final class CreditChangedPrice implements Reaction<EstimateSent> {
  private final CreditOutdatedInvoice creditOutdatedInvoice;

  @Inject
  public CreditChangedPrice(CreditOutdatedInvoice creditOutdatedInvoice) {
    this.creditOutdatedInvoice = creditOutdatedInvoice;
  }

  @Override
  public String name() {
    return "invoicing.credit-changed-price";
  }

  @Override
  public Class<EstimateSent> event() {
    return EstimateSent.class;
  }

  @Override
  public void react(EstimateSent event, Delivery delivery) {
    creditOutdatedInvoice.of(event.order());
  }
}
