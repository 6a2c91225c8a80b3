package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.events.OrderPlaced;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the administrators of a new order (contract C N-7). */
@Singleton
public class NotifyAdminsOfOrder implements Announces<OrderPlaced> {
  private final Orders orders;
  private final Accounts accounts;
  private final Notifications notifications;

  @Inject
  public NotifyAdminsOfOrder(Orders orders, Accounts accounts, Notifications notifications) {
    this.orders = orders;
    this.accounts = accounts;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "orders.notify-admins-of-order";
  }

  @Override
  public Class<OrderPlaced> event() {
    return OrderPlaced.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(OrderNotices.PLACED_FOR_ADMINS);
  }

  @Override
  public void react(OrderPlaced event, Delivery delivery) {
    Optional<Order> order = orders.find(event.order());
    Optional<Account> client = accounts.find(event.client());
    if (order.isEmpty() || client.isEmpty()) return;
    notifications.notifyAdmins(
        notice(order.get(), client.get()), delivery.id(), delivery.occurredAt());
  }

  private static Notice notice(Order order, Account client) {
    String name = client.prenom() + " " + client.nom();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("customerName", name);
    data.put("customerEmail", client.email());
    data.put("commandeTitle", order.titre());
    data.put("commandeId", order.id().value());
    return OrderNotices.PLACED_FOR_ADMINS.about(
        order.id().value(),
        Map.of("name", name, "email", client.email(), "titre", order.titre()),
        data);
  }
}
