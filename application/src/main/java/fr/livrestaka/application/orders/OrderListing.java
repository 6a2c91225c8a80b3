package fr.livrestaka.application.orders;

import fr.livrestaka.application.shared.Page;
import fr.livrestaka.domain.orders.OrderStatus;
import java.util.Map;

/**
 * A page of the team's list.
 *
 * @param counts how many of all that match are in which status; those in none may be left out
 */
public record OrderListing(Page<ClientOrder> page, Map<OrderStatus, Long> counts) {
  public OrderListing {
    counts = Map.copyOf(counts);
  }
}
