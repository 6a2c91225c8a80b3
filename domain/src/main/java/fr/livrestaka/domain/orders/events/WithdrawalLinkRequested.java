package fr.livrestaka.domain.orders.events;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Wish;
import java.util.Optional;

/**
 * Somebody who knows an order's number and address wants the link by which it is withdrawn from.
 *
 * @param order {@link #NOBODYS} where number and address do not belong together, so that both
 *     requests look alike
 */
public record WithdrawalLinkRequested(OrderId order) implements Wish {
  public static final OrderId NOBODYS = new OrderId("nobody's");

  @Override
  public Optional<String> subject() {
    return Optional.of(order).filter(id -> !id.equals(NOBODYS)).map(id -> "order:" + id.value());
  }
}
