package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.events.OrderPlaced;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Confirms a new order to its client (contract C N-8), with a link that the client has. */
@Singleton
public class NotifyClientOfOrder implements Announces<OrderPlaced> {
  private final Orders orders;
  private final Notifications notifications;

  @Inject
  public NotifyClientOfOrder(Orders orders, Notifications notifications) {
    this.orders = orders;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "orders.notify-client-of-order";
  }

  @Override
  public Class<OrderPlaced> event() {
    return OrderPlaced.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(OrderNotices.PLACED_FOR_CLIENT);
  }

  @Override
  public void react(OrderPlaced event, Delivery delivery) {
    orders
        .find(event.order())
        .ifPresent(
            order ->
                notifications.notify(
                    order.userId(), notice(order), delivery.id(), delivery.occurredAt()));
  }

  private static Notice notice(Order order) {
    boolean needsVerification = order.needsVerification();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("commandeTitle", order.titre());
    data.put("commandeId", order.id().value());
    order.packType().ifPresent(pack -> data.put("packType", pack));
    data.put("needsVerification", needsVerification);
    return OrderNotices.PLACED_FOR_CLIENT.about(
        order.id().value(),
        needsVerification ? "placed.client.verification" : "placed.client.message",
        Map.of("titre", order.titre()),
        data);
  }
}
