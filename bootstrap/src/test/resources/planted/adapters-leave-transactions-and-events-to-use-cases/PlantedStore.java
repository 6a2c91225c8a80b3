package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.shared.DomainEvent;

class PlantedStore {
  private Outbox outbox;

  void store(DomainEvent event) {
    outbox.record(event);
  }
}
