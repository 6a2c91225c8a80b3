package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.UninvoicedOrders;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was paid and no invoice of an {@link InMemoryInvoicing} speaks of. */
public final class InMemoryUninvoicedOrders implements UninvoicedOrders {
  private final InMemoryInvoicing store;
  private final Map<OrderId, PaidOrder> paid = new LinkedHashMap<>();
  private final List<PaidOrder> payments = new ArrayList<>();

  public InMemoryUninvoicedOrders(InMemoryInvoicing store) {
    this.store = store;
  }

  /** An order that the former service was paid for. */
  public void add(PaidOrder order) {
    paid.put(order.order(), order);
  }

  /** A payment of such an order is known. */
  public void pay(OrderId order, String payment, Money amount, Instant at) {
    payments.add(new PaidOrder(order, payment, paid.get(order).client(), amount, at));
  }

  @Override
  public List<PaidOrder> list(int limit) {
    return Stream.concat(
            payments.stream()
                .filter(payment -> store.invoices().ofPayment(payment.paymentId()).isEmpty()),
            paidToFormerService())
        .filter(order -> order.total().isPositive())
        .sorted(Comparator.comparing(PaidOrder::paidAt).thenComparing(PaidOrder::paymentId))
        .limit(limit)
        .toList();
  }

  @Override
  public List<OrderId> withoutAmount(int limit) {
    return paidToFormerService()
        .filter(order -> !order.total().isPositive())
        .map(PaidOrder::order)
        .limit(limit)
        .toList();
  }

  @Override
  public List<PaidOrder> of(OrderId order) {
    return list(Integer.MAX_VALUE).stream().filter(found -> found.order().equals(order)).toList();
  }

  private Stream<PaidOrder> paidToFormerService() {
    return paid.values().stream()
        .filter(order -> store.invoices().ofOrder(order.order()).isEmpty())
        .filter(order -> payments.stream().noneMatch(p -> p.order().equals(order.order())));
  }
}
