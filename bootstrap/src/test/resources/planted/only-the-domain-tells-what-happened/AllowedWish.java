package fr.livrestaka.application.orders;

import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.orders.SomeWish;

class AllowedWish {
  void wish(Outbox outbox) {
    outbox.record(new SomeWish("o"));
  }
}
