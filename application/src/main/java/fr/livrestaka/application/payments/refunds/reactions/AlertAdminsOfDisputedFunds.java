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
import fr.livrestaka.domain.payments.events.DisputedFundsMoved;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Tells the administrators that a bank has taken disputed money, or has given it again. */
@Singleton
public class AlertAdminsOfDisputedFunds implements Announces<DisputedFundsMoved> {
  private final Orders orders;
  private final Notifications notifications;

  @Inject
  public AlertAdminsOfDisputedFunds(Orders orders, Notifications notifications) {
    this.orders = orders;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "payments.alert-admins-of-disputed-funds";
  }

  @Override
  public Class<DisputedFundsMoved> event() {
    return DisputedFundsMoved.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(
        PaymentNotices.DISPUTED_FUNDS_WITHDRAWN, PaymentNotices.DISPUTED_FUNDS_REINSTATED);
  }

  @Override
  public void react(DisputedFundsMoved event, Delivery delivery) {
    orders
        .find(new OrderId(event.order()))
        .ifPresent(
            order ->
                notifications.notifyAdmins(
                    notice(event, order), delivery.id(), delivery.occurredAt()));
  }

  private static Notice notice(DisputedFundsMoved event, Order order) {
    NoticeKind kind =
        event.funds() == DisputeFunds.WITHDRAWN
            ? PaymentNotices.DISPUTED_FUNDS_WITHDRAWN
            : PaymentNotices.DISPUTED_FUNDS_REINSTATED;
    return kind.about(
        order.id().value(),
        Map.of("titre", order.titre(), "amount", Euros.of(Money.ofCents(event.cents()))),
        Map.of(
            "commandeTitle", order.titre(),
            "commandeId", order.id().value(),
            "amount", event.cents()));
  }
}
