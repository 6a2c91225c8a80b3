package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.UninvoicedOrders;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Paid orders that no invoice of an {@link InMemoryInvoicing} speaks of. */
public final class InMemoryUninvoicedOrders implements UninvoicedOrders {
  private final InMemoryInvoicing store;
  private final Map<OrderId, PaidOrder> paid = new LinkedHashMap<>();

  public InMemoryUninvoicedOrders(InMemoryInvoicing store) {
    this.store = store;
  }

  public void add(PaidOrder order) {
    paid.put(order.order(), order);
  }

  /** The payment of an order is known. */
  public void pay(OrderId order, String payment, Instant at) {
    paid.computeIfPresent(
        order, (id, known) -> new PaidOrder(id, payment, known.client(), known.total(), at));
  }

  @Override
  public List<PaidOrder> list(int limit) {
    return uninvoiced()
        .filter(order -> order.total().isPositive())
        .sorted(Comparator.comparing(PaidOrder::paidAt))
        .limit(limit)
        .toList();
  }

  @Override
  public List<OrderId> withoutAmount(int limit) {
    return uninvoiced()
        .filter(order -> !order.total().isPositive())
        .map(PaidOrder::order)
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<PaidOrder> find(OrderId order) {
    return list(Integer.MAX_VALUE).stream()
        .filter(found -> found.order().equals(order))
        .findFirst();
  }

  private Stream<PaidOrder> uninvoiced() {
    return paid.values().stream()
        .filter(order -> store.invoices().ofOrder(order.order()).isEmpty());
  }
}
