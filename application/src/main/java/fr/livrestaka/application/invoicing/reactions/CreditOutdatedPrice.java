package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.credit.CreditOutdatedInvoice;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.orders.events.PayablePriceChanged;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/** Credits the unpaid invoice of a price that the order cannot be paid at any more. */
@Singleton
public final class CreditOutdatedPrice implements Reaction<PayablePriceChanged> {
  private final CreditOutdatedInvoice creditOutdatedInvoice;

  @Inject
  public CreditOutdatedPrice(CreditOutdatedInvoice creditOutdatedInvoice) {
    this.creditOutdatedInvoice = creditOutdatedInvoice;
  }

  @Override
  public String name() {
    return "invoicing.credit-outdated-price";
  }

  /** One for each event that could change the price; all of those events name the order. */
  @Override
  public Set<String> formerNames() {
    return Set.of(
        "invoicing.credit-changed-price",
        "invoicing.credit-declined-price",
        "invoicing.credit-expired-price");
  }

  @Override
  public Class<PayablePriceChanged> event() {
    return PayablePriceChanged.class;
  }

  @Override
  public void react(PayablePriceChanged event, Delivery delivery) {
    creditOutdatedInvoice.of(event.order());
  }
}
