package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.events.CorrectorAssigned;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Tells a corrector of a new order in charge, unless somebody else is in charge by then. */
@Singleton
public class NotifyCorrector implements Announces<CorrectorAssigned> {
  private final Orders orders;
  private final Notifications notifications;

  @Inject
  public NotifyCorrector(Orders orders, Notifications notifications) {
    this.orders = orders;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "orders.notify-corrector";
  }

  @Override
  public Class<CorrectorAssigned> event() {
    return CorrectorAssigned.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(OrderNotices.ASSIGNED);
  }

  @Override
  public void react(CorrectorAssigned event, Delivery delivery) {
    orders
        .find(event.order())
        .filter(order -> order.isInChargeOf(event.corrector()))
        .ifPresent(
            order ->
                notifications.notify(
                    event.corrector(), notice(order), delivery.id(), delivery.occurredAt()));
  }

  private static Notice notice(Order order) {
    return OrderNotices.ASSIGNED.about(
        order.id().value(),
        Map.of("titre", order.titre()),
        Map.of("commandeTitle", order.titre(), "commandeId", order.id().value()));
  }
}
