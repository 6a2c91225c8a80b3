package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import java.util.List;

class InMemoryOutboxTest extends OutboxContract {
  private final InMemoryOutbox outbox = new InMemoryOutbox(this::isOpen);
  private final UndoingTransactions transactions = new UndoingTransactions(List.of(outbox));

  private boolean isOpen() {
    return transactions.isOpen();
  }

  @Override
  protected Outbox outbox() {
    return outbox;
  }

  @Override
  protected Transactions transactions() {
    return transactions;
  }

  @Override
  protected List<String> waiting() {
    return outbox.events().stream().map(event -> ((Recorded) event).what()).toList();
  }
}
