package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.TakeBackOutdated;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.OrderStatusChanged;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Takes back the unpaid invoice of a price that the author declined. */
@Singleton
public final class CreditDeclinedPrice implements Reaction<OrderStatusChanged> {
  private final TakeBackOutdated takeBackOutdated;

  @Inject
  public CreditDeclinedPrice(TakeBackOutdated takeBackOutdated) {
    this.takeBackOutdated = takeBackOutdated;
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
    boolean declined =
        event.from() == OrderStatus.ESTIMATION_ENVOYEE && event.to() == OrderStatus.EN_ATTENTE;
    if (declined) takeBackOutdated.of(event.order());
  }
}
