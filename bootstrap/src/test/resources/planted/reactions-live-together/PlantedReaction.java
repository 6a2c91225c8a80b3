package fr.livrestaka.application.orders;

import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.shared.DomainEvent;

class PlantedReaction implements Reaction<DomainEvent> {
  @Override
  public String name() {
    return "orders.planted";
  }

  @Override
  public Class<DomainEvent> event() {
    return DomainEvent.class;
  }

  @Override
  public void react(DomainEvent event, Delivery delivery) {}
}
