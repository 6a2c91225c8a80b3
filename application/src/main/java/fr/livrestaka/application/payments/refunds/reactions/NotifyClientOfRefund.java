package fr.livrestaka.application.payments.refunds.reactions;

import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.settlement.reactions.PaymentNotices;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Tells a client that money is on its way back. */
@Singleton
public class NotifyClientOfRefund implements Announces<RefundSettled> {
  private final Orders orders;
  private final Notifications notifications;

  @Inject
  public NotifyClientOfRefund(Orders orders, Notifications notifications) {
    this.orders = orders;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "payments.notify-client-of-refund";
  }

  @Override
  public Class<RefundSettled> event() {
    return RefundSettled.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(PaymentNotices.REFUNDED);
  }

  @Override
  public void react(RefundSettled event, Delivery delivery) {
    orders
        .find(new OrderId(event.order()))
        .ifPresent(
            order ->
                notifications.notify(
                    order.userId(),
                    notice(order, event.cents()),
                    delivery.id(),
                    delivery.occurredAt()));
  }

  private static Notice notice(Order order, long cents) {
    return PaymentNotices.REFUNDED.about(
        order.id().value(),
        Map.of("amount", Euros.of(Money.ofCents(cents)), "titre", order.titre()),
        Map.of("commandeTitle", order.titre(), "commandeId", order.id().value()));
  }
}
