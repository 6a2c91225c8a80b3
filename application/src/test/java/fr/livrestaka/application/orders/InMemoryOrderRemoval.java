package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.OrderRemoval;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes orders out of memory. */
public final class InMemoryOrderRemoval implements OrderRemoval {
  private final InMemoryOrders orders;
  private final Checkouts checkouts;
  private final Set<OrderId> invoiced = new HashSet<>();
  private final Map<OrderId, List<StoredPath>> files = new HashMap<>();

  public InMemoryOrderRemoval(InMemoryOrders orders, Checkouts checkouts) {
    this.orders = orders;
    this.checkouts = checkouts;
  }

  public void addInvoice(OrderId order) {
    invoiced.add(order);
  }

  public void addFile(OrderId order, StoredPath path) {
    files.computeIfAbsent(order, id -> new ArrayList<>()).add(path);
  }

  @Override
  public boolean hasInvoice(OrderId order) {
    return invoiced.contains(order);
  }

  @Override
  public boolean isBeingPaid(OrderId order) {
    return !checkouts.lockOpen(new PaidFor.StandingOrder(order)).isEmpty();
  }

  @Override
  public List<StoredPath> remove(OrderId order) {
    orders.remove(order);
    return Optional.ofNullable(files.remove(order)).orElse(List.of());
  }
}
