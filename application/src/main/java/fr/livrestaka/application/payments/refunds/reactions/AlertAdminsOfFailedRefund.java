package fr.livrestaka.application.payments.refunds.reactions;

import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.settlement.reactions.PaymentNotices;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.events.RefundFailed;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Calls the administrators where money that was to go back did not arrive. */
@Singleton
public class AlertAdminsOfFailedRefund implements Announces<RefundFailed> {
  private final Orders orders;
  private final Notifications notifications;

  @Inject
  public AlertAdminsOfFailedRefund(Orders orders, Notifications notifications) {
    this.orders = orders;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "payments.alert-admins-of-failed-refund";
  }

  @Override
  public Class<RefundFailed> event() {
    return RefundFailed.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(PaymentNotices.REFUND_FAILED);
  }

  @Override
  public void react(RefundFailed event, Delivery delivery) {
    orders
        .find(new OrderId(event.order()))
        .ifPresent(
            order ->
                notifications.notifyAdmins(
                    notice(event, order), delivery.id(), delivery.occurredAt()));
  }

  private static Notice notice(RefundFailed event, Order order) {
    String euros = Euros.of(Money.ofCents(event.cents()));
    return PaymentNotices.REFUND_FAILED.about(
        order.id().value(),
        Map.of(
            "amount",
            euros,
            "titre",
            order.titre(),
            "reason",
            Labels.of("RefundFailure", event.reason())),
        Map.of(
            "commandeTitle", order.titre(),
            "commandeId", order.id().value(),
            "amount", event.cents()));
  }
}
