package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.WithdrawalTokens;
import fr.livrestaka.domain.orders.OrderId;
import java.util.Optional;

/** Tokens that end in their order's id. */
public final class InMemoryWithdrawalTokens implements WithdrawalTokens {
  private static final String SECRET = "w".repeat(40);

  @Override
  public Optional<String> tokenFor(OrderId order) {
    return Optional.of(SECRET + order.value());
  }

  @Override
  public Optional<OrderId> orderOf(String token) {
    return token.startsWith(SECRET) && token.length() > SECRET.length()
        ? Optional.of(new OrderId(token.substring(SECRET.length())))
        : Optional.empty();
  }
}
