package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.OrderSessions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import java.util.Comparator;
import java.util.Optional;

/** The sessions of orders in memory. */
public final class InMemoryOrderSessions implements OrderSessions {
  private final InMemoryOrders orders;
  private final InMemoryGuestOrders guestOrders;

  public InMemoryOrderSessions(InMemoryOrders orders, InMemoryGuestOrders guestOrders) {
    this.orders = orders;
    this.guestOrders = guestOrders;
  }

  @Override
  public Optional<OrderId> orderOf(String sessionId) {
    return orders.all().stream()
        .filter(one -> one.stripeSessionId().equals(Optional.of(sessionId)))
        .min(Comparator.comparing(Order::createdAt))
        .map(Order::id);
  }

  @Override
  public boolean isOf(AccountId account, String sessionId) {
    Optional<String> session = Optional.of(sessionId);
    return orders.all().stream()
            .anyMatch(one -> one.userId().equals(account) && one.stripeSessionId().equals(session))
        || guestOrders.all().stream()
            .anyMatch(
                one ->
                    one.userId().equals(Optional.of(account))
                        && one.stripeSessionId().equals(session));
  }
}
