package fr.livrestaka.application.payments.refunds.reactions;

import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.settlement.reactions.PaymentNotices;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.events.PaymentDisputed;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls the administrators to a payment that a bank disputes. */
@Singleton
public class AlertAdminsOfDispute implements Announces<PaymentDisputed> {
  private final Orders orders;
  private final Notifications notifications;

  @Inject
  public AlertAdminsOfDispute(Orders orders, Notifications notifications) {
    this.orders = orders;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "payments.alert-admins-of-dispute";
  }

  @Override
  public Class<PaymentDisputed> event() {
    return PaymentDisputed.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(
        PaymentNotices.DISPUTED, PaymentNotices.DISPUTE_MOVED, PaymentNotices.DISPUTE_CLOSED);
  }

  @Override
  public void react(PaymentDisputed event, Delivery delivery) {
    orders
        .find(new OrderId(event.order()))
        .ifPresent(
            order ->
                notifications.notifyAdmins(
                    notice(event, order), delivery.id(), delivery.occurredAt()));
  }

  private static Notice notice(PaymentDisputed event, Order order) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("commandeTitle", order.titre());
    data.put("commandeId", order.id().value());
    data.put("amount", event.cents());
    return kindOf(event)
        .about(
            order.id().value(),
            Map.of(
                "titre", order.titre(),
                "amount", Euros.of(Money.ofCents(event.cents())),
                "reason", Labels.of("DisputeReason", event.reason()),
                "status", Labels.of("DisputeStatus", event.status()),
                "until", until(event)),
            data);
  }

  private static NoticeKind kindOf(PaymentDisputed event) {
    if (event.closed()) return PaymentNotices.DISPUTE_CLOSED;
    return event.known() ? PaymentNotices.DISPUTE_MOVED : PaymentNotices.DISPUTED;
  }

  private static String until(PaymentDisputed event) {
    return event.dueBy().map(FrenchDay::of).orElseGet(() -> Labels.of(List.of()));
  }
}
