package fr.livrestaka.application.shared.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

class InMemoryOutboxQueueTest extends OutboxQueueContract {
  private final InMemoryOutboxQueue queue = new InMemoryOutboxQueue();

  @Override
  protected OutboxQueue queue() {
    return queue;
  }

  @Override
  protected String waiting(Instant due) {
    String id = UUID.randomUUID().toString();
    queue.add(id, "test.none", Optional.empty(), due);
    return id;
  }

  @Override
  protected String status(String id) {
    return queue.status(id);
  }
}
