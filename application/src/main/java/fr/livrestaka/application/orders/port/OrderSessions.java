package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import java.util.Optional;

/** Which orders are paid in which sessions of the payment service. */
public interface OrderSessions {
  Optional<OrderId> orderOf(String sessionId);

  /** Whether the session is for an order or a waiting guest order of this account. */
  boolean isOf(AccountId account, String sessionId);
}
