package fr.livrestaka.application.orders;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.orders.port.TeamOrderSearch;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Shows administrators everybody's orders (contract B 3.1, 3.2). */
@Singleton
public class ReadTeamOrders {
  private final Orders orders;
  private final Accounts accounts;
  private final TeamOrderSearch search;
  private final Transactions transactions;

  @Inject
  public ReadTeamOrders(
      Orders orders, Accounts accounts, TeamOrderSearch search, Transactions transactions) {
    this.orders = orders;
    this.accounts = accounts;
    this.search = search;
    this.transactions = transactions;
  }

  public OrderListing list(OrderFilter filter, OrderSort sort, PageRequest page) {
    return transactions.read(() -> search.list(filter, sort, page));
  }

  /** The same list from a position on. */
  public Slice<ClientOrder> listBehind(
      OrderFilter filter, OrderSort sort, TeamOrderPosition position, int size) {
    return transactions.read(() -> search.behind(filter, sort, position, size));
  }

  /**
   * @throws NotFound no such order
   */
  public OrderDossier one(OrderId id) {
    return transactions
        .read(() -> orders.find(id).map(this::dossier))
        .orElseThrow(OrderAccess::order);
  }

  private OrderDossier dossier(Order order) {
    return new OrderDossier(
        order,
        accounts.find(order.userId()).orElseThrow(OrderAccess::order),
        search.files(order.id()),
        search.invoices(order.id()));
  }
}
