package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An order may not be moved there from where it is; says what would be allowed. */
public final class TransitionRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public TransitionRefused(OrderStatus from, OrderStatus asked, Set<OrderStatus> allowed) {
    super(
        Kind.CONFLICT,
        "orders.transition-refused",
        Map.of("from", from, "asked", asked, "allowed", new TreeSet<>(allowed)));
  }
}
