package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.orders.OrderCommand;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** An order's state does not allow what is asked; the code names the command. */
public final class CommandRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public CommandRefused(OrderStatus from, OrderCommand command) {
    super(Kind.CONFLICT, "orders." + command.code() + "-refused", Map.of("from", from));
  }
}
