package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.OrderSessions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Sessions of orders in MySQL. */
@Singleton
final class SqlOrderSessions implements OrderSessions {
  private final Statements statements;

  SqlOrderSessions(Statements statements) {
    this.statements = statements;
  }

  @Override
  public Optional<OrderId> orderOf(String sessionId) {
    return statements
        .query(
            "SELECT id FROM commandes WHERE stripeSessionId = ? ORDER BY createdAt LIMIT 1",
            row -> new OrderId(row.getString("id")),
            sessionId)
        .stream()
        .findFirst();
  }

  @Override
  public boolean isOf(AccountId account, String sessionId) {
    return !statements
        .query(
            """
            SELECT 1 FROM commandes WHERE stripeSessionId = ? AND userId = ?
            UNION ALL
            SELECT 1 FROM pending_commandes WHERE stripeSessionId = ? AND userId = ?
            """,
            row -> true,
            sessionId,
            account.value(),
            sessionId,
            account.value())
        .isEmpty();
  }
}
