package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import java.util.Optional;

/** Which orders are paid in which sessions of the payment service. */
public interface OrderSessions {
  Optional<OrderId> orderOf(String sessionId);

  /** Whether an order, or a waiting one, of this account is paid in the session. */
  boolean isOf(AccountId account, String sessionId);
}
