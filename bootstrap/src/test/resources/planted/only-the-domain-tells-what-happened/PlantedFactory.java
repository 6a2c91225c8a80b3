package fr.livrestaka.application.orders;

import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.orders.SomeEvent;

class PlantedFactory {
  void happen(Outbox outbox) {
    outbox.record(SomeEvent.of("o"));
  }
}
