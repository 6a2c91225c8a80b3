package fr.livrestaka.application.orders;

import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.shared.DomainEvent;

class AllowedUseCase {
  private Transactions transactions;
  private Outbox outbox;

  void change(DomainEvent event) {
    transactions.writing(() -> outbox.record(event));
  }
}
