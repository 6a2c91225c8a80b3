package fr.livrestaka.application.orders;

import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.orders.SomeEvent;

class PlantedUseCase {
  void happen(Outbox outbox) {
    outbox.record(new SomeEvent("o"));
  }
}
