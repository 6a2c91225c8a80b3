package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.OrderConfirmations;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Table {@code order_confirmations}. */
@Singleton
final class SqlOrderConfirmations implements OrderConfirmations {
  private final Statements statements;

  SqlOrderConfirmations(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void sent(OrderId order, Instant at) {
    statements.update(
        "INSERT INTO order_confirmations (commandeId, sentAt) VALUES (?, ?)"
            + " ON DUPLICATE KEY UPDATE sentAt = sentAt",
        order.value(),
        at);
  }

  @Override
  public Optional<Instant> sentAt(OrderId order) {
    return statements
        .query(
            "SELECT sentAt FROM order_confirmations WHERE commandeId = ?",
            row -> Statements.instant(row, "sentAt"),
            order.value())
        .stream()
        .findFirst();
  }
}
