package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells the client where the team has moved the order (contract C §2.3). Moves by a payment have
 * notices of their own, and the client knows of moves by the client.
 */
@Singleton
public class NotifyClientOfStatus implements Announces<OrderStatusChanged> {
  private final Orders orders;
  private final Notifications notifications;

  @Inject
  public NotifyClientOfStatus(Orders orders, Notifications notifications) {
    this.orders = orders;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "orders.notify-client-of-status";
  }

  @Override
  public Class<OrderStatusChanged> event() {
    return OrderStatusChanged.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return Arrays.stream(OrderStatus.values())
        .map(OrderNotices::movedTo)
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public void react(OrderStatusChanged event, Delivery delivery) {
    if (event.by() == Actor.Part.PAYMENT || event.by() == Actor.Part.CLIENT) return;
    orders
        .find(event.order())
        .ifPresent(
            order ->
                StatusNotices.forClient(order, event.to())
                    .ifPresent(
                        notice ->
                            notifications.notify(
                                order.userId(), notice, delivery.id(), delivery.occurredAt())));
  }
}
