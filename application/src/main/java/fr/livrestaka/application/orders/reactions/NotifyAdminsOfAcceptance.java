package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.orders.events.EstimateAccepted;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells the administrators that an author agreed to an estimate. */
@Singleton
public class NotifyAdminsOfAcceptance implements Announces<EstimateAccepted> {
  private final Orders orders;
  private final Notifications notifications;

  @Inject
  public NotifyAdminsOfAcceptance(Orders orders, Notifications notifications) {
    this.orders = orders;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "orders.notify-admins-of-acceptance";
  }

  @Override
  public Class<EstimateAccepted> event() {
    return EstimateAccepted.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(OrderNotices.ACCEPTED);
  }

  @Override
  public void react(EstimateAccepted event, Delivery delivery) {
    orders
        .find(event.order())
        .ifPresent(
            order ->
                notifications.notifyAdmins(
                    StatusNotices.accepted(order), delivery.id(), delivery.occurredAt()));
  }
}
