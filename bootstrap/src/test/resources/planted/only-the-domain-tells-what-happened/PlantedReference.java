package fr.livrestaka.application.orders;

import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.orders.SomeEvent;
import java.util.Optional;

class PlantedReference {
  void happen(Outbox outbox) {
    Optional.of("o").map(SomeEvent::new).ifPresent(outbox::record);
  }
}
