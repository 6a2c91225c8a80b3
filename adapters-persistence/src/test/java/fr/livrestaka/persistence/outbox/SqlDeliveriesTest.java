package fr.livrestaka.persistence.outbox;

import fr.livrestaka.application.audit.DeliveriesContract;
import fr.livrestaka.application.audit.DeliveryView;
import fr.livrestaka.application.audit.port.Deliveries;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.function.Supplier;

class SqlDeliveriesTest extends DeliveriesContract {
  private static final String INSERT =
      "INSERT INTO outbox (id, eventId, eventType, listener, payload, status, attempts,"
          + " occurredAt, nextAttemptAt, lastError) VALUES (?, ?, ?, ?, '{}', ?, ?, ?, ?, ?)";

  @Override
  protected Deliveries deliveries() {
    return TestStore.bean(Deliveries.class);
  }

  @Override
  protected void clear() {
    update("DELETE FROM outbox");
  }

  @Override
  protected void add(DeliveryView delivery) {
    insert(
        delivery.id(),
        delivery.status().name(),
        delivery.attempts(),
        delivery.occurredAt(),
        delivery.nextAttemptAt(),
        delivery.lastError().orElseThrow());
  }

  @Override
  protected void addDone(String id) {
    Instant epoch = Instant.parse("2001-01-01T00:00:00Z");
    insert(id, "DONE", 1, epoch, epoch, "");
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }

  private void insert(
      String id, String status, int attempts, Instant occurredAt, Instant next, String error) {
    update(INSERT, id, id, "Happened", "test.none", status, attempts, occurredAt, next, error);
  }

  private void update(String sql, Object... values) {
    inTransaction(() -> TestStore.bean(Statements.class).update(sql, values));
  }
}
