package fr.livrestaka.application.payments.reactions;

import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.RefundFailed;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Calls the administrators where money that was to go back did not arrive. */
@Singleton
public class AlertAdminsOfFailedRefund implements Reaction<RefundFailed> {
  private final Orders orders;
  private final Notifications notifications;
  private final Transactions transactions;

  @Inject
  public AlertAdminsOfFailedRefund(
      Orders orders, Notifications notifications, Transactions transactions) {
    this.orders = orders;
    this.notifications = notifications;
    this.transactions = transactions;
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
  public void react(RefundFailed event, Delivery delivery) {
    transactions.writing(
        () ->
            orders
                .find(new OrderId(event.order()))
                .ifPresent(
                    order ->
                        notifications.notifyAdmins(
                            notice(event, order), delivery.id(), delivery.occurredAt())));
  }

  private static Notice notice(RefundFailed event, Order order) {
    NoticeTexts texts = NoticeTexts.of("payments");
    String euros = Euros.of(Money.ofCents(event.cents()));
    return new Notice(
        texts.get("refund-failed.admins.title"),
        texts.get(
            "refund-failed.admins.message",
            Map.of("amount", euros, "titre", order.titre(), "reason", event.reason())),
        NotificationType.WARNING,
        NotificationPriority.URGENTE,
        Optional.of("/admin/commandes?id=" + order.id().value()),
        Map.of(
            "commandeTitle", order.titre(),
            "commandeId", order.id().value(),
            "amount", event.cents()));
  }
}
