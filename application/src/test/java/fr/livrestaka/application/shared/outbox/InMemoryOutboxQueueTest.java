package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Lane;
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
  protected String waiting(Instant due, Lane lane, Optional<String> subject) {
    String id = UUID.randomUUID().toString();
    queue.add(id, "test.none", Optional.empty(), due, lane, subject);
    return id;
  }

  @Override
  protected String status(String id) {
    return queue.status(id);
  }
}
