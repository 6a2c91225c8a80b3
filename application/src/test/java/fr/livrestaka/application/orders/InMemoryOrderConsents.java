package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Consents in memory. */
public final class InMemoryOrderConsents implements OrderConsents, Undoable {
  private final List<GivenConsents> ofOrders = new ArrayList<>();
  private final List<GivenConsents> ofGuestOrders = new ArrayList<>();

  @Override
  public void add(GivenConsents consents) {
    ofOrders.add(consents);
  }

  @Override
  public void await(GivenConsents consents) {
    ofGuestOrders.add(consents);
  }

  @Override
  public List<GivenConsents> of(OrderId order) {
    return about(order.value(), ofOrders);
  }

  @Override
  public List<GivenConsents> of(GuestOrderId order) {
    return about(order.value(), ofGuestOrders);
  }

  private static List<GivenConsents> about(String subject, List<GivenConsents> all) {
    return all.stream()
        .filter(one -> one.subject().equals(subject))
        .sorted(Comparator.comparing(GivenConsents::givenAt))
        .toList();
  }

  @Override
  public Runnable undo() {
    List<GivenConsents> orders = List.copyOf(ofOrders);
    List<GivenConsents> guestOrders = List.copyOf(ofGuestOrders);
    return () -> {
      ofOrders.clear();
      ofOrders.addAll(orders);
      ofGuestOrders.clear();
      ofGuestOrders.addAll(guestOrders);
    };
  }
}
