package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.ClientStandings;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.ClientStanding;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import java.util.List;

/** Counts orders in memory. */
public record InMemoryClientStandings(InMemoryOrders orders) implements ClientStandings {
  @Override
  public ClientStanding of(AccountId client) {
    List<Order> own = orders.all().stream().filter(order -> order.userId().equals(client)).toList();
    long finished = own.stream().filter(order -> order.statut() == OrderStatus.TERMINE).count();
    return new ClientStanding(own.size(), (int) finished);
  }
}
