package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.OrderSessions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Sessions of orders in MySQL. */
@Singleton
final class SqlOrderSessions implements OrderSessions {
  private final OrderSessionRows rows;

  SqlOrderSessions(OrderSessionRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<OrderId> orderOf(String sessionId) {
    return rows.orderOf(sessionId).map(OrderId::new);
  }

  @Override
  public boolean isOf(AccountId account, String sessionId) {
    return !rows.ofAccount(sessionId, account.value()).isEmpty();
  }
}
