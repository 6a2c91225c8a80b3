package fr.livrestaka.application.orders;

import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.orders.SomeEvent;
import fr.livrestaka.domain.shared.NextState;

class AllowedUseCase {
  void happen(NextState<String> made, Outbox outbox) {
    made.events().forEach(outbox::record);
  }

  String order(SomeEvent event) {
    return event.order();
  }
}
