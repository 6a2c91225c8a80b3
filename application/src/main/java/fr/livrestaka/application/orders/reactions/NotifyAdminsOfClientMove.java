package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells the administrators that a client gave up an order, or declined an estimate. */
@Singleton
public class NotifyAdminsOfClientMove implements Announces<OrderStatusChanged> {
  private final Orders orders;
  private final Notifications notifications;

  @Inject
  public NotifyAdminsOfClientMove(Orders orders, Notifications notifications) {
    this.orders = orders;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "orders.notify-admins-of-client-move";
  }

  @Override
  public Class<OrderStatusChanged> event() {
    return OrderStatusChanged.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(OrderNotices.CANCELLED, OrderNotices.DECLINED);
  }

  @Override
  public void react(OrderStatusChanged event, Delivery delivery) {
    if (event.by() != Actor.Part.CLIENT) return;
    orders
        .find(event.order())
        .ifPresent(
            order ->
                notifications.notifyAdmins(
                    StatusNotices.forAdmins(order, event.to()),
                    delivery.id(),
                    delivery.occurredAt()));
  }
}
