package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.TakeBackOutdated;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.orders.EstimateSent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Takes back an unpaid invoice of another price than the new estimate's. */
@Singleton
public final class CreditChangedPrice implements Reaction<EstimateSent> {
  private final TakeBackOutdated takeBackOutdated;

  @Inject
  public CreditChangedPrice(TakeBackOutdated takeBackOutdated) {
    this.takeBackOutdated = takeBackOutdated;
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
    takeBackOutdated.of(event.order());
  }
}
