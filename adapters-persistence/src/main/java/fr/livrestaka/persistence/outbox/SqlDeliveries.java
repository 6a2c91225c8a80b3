package fr.livrestaka.persistence.outbox;

import fr.livrestaka.application.audit.DeliveryStatus;
import fr.livrestaka.application.audit.DeliveryView;
import fr.livrestaka.application.audit.port.Deliveries;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Table {@code outbox} without its payloads. */
@Singleton
final class SqlDeliveries implements Deliveries {
  private static final String SELECT =
      "SELECT id, eventType, listener, status, attempts, occurredAt, nextAttemptAt, lastError"
          + " FROM outbox WHERE ";

  private final Statements statements;

  SqlDeliveries(Statements statements) {
    this.statements = statements;
  }

  @Override
  public Page<DeliveryView> list(DeliveryStatus status, PageRequest page) {
    List<DeliveryView> rows =
        statements.query(
            SELECT + "status = ? ORDER BY nextAttemptAt, id LIMIT ? OFFSET ?",
            SqlDeliveries::view,
            status.name(),
            page.size(),
            page.offset());
    return new Page<>(rows, page.number(), page.size(), count(status));
  }

  @Override
  public Optional<DeliveryView> find(String id) {
    return statements
        .query(SELECT + "id = ? AND status IN ('PENDING', 'PARKED')", SqlDeliveries::view, id)
        .stream()
        .findFirst();
  }

  @Override
  public boolean retry(String id, Instant now) {
    return statements.update(
            "UPDATE outbox SET status = 'PENDING', attempts = 0, nextAttemptAt = ?"
                + " WHERE id = ? AND status = 'PARKED'",
            now,
            id)
        == 1;
  }

  private long count(DeliveryStatus status) {
    return statements
        .query(
            "SELECT COUNT(*) AS total FROM outbox WHERE status = ?",
            row -> row.getLong("total"),
            status.name())
        .get(0);
  }

  private static DeliveryView view(ResultSet row) throws SQLException {
    return new DeliveryView(
        row.getString("id"),
        row.getString("eventType"),
        row.getString("listener"),
        DeliveryStatus.valueOf(row.getString("status")),
        row.getInt("attempts"),
        Statements.instant(row, "occurredAt"),
        Statements.instant(row, "nextAttemptAt"),
        Optional.ofNullable(row.getString("lastError")));
  }
}
