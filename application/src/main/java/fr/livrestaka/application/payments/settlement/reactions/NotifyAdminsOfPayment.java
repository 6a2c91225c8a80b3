package fr.livrestaka.application.payments.settlement.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the administrators of a payment, and sounds an alarm where the order was cancelled or paid
 * already.
 */
@Singleton
public class NotifyAdminsOfPayment implements Announces<PaymentRecorded> {
  private final Orders orders;
  private final Payments payments;
  private final Accounts accounts;
  private final Notifications notifications;

  @Inject
  public NotifyAdminsOfPayment(
      Orders orders, Payments payments, Accounts accounts, Notifications notifications) {
    this.orders = orders;
    this.payments = payments;
    this.accounts = accounts;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "payments.notify-admins-of-payment";
  }

  @Override
  public Class<PaymentRecorded> event() {
    return PaymentRecorded.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(PaymentNotices.PAID, PaymentNotices.PAID_TWICE, PaymentNotices.PAID_CANCELLED);
  }

  @Override
  public void react(PaymentRecorded event, Delivery delivery) {
    Optional<Order> order = orders.find(new OrderId(event.order()));
    Optional<Payment> payment = payments.find(new PaymentId(event.payment()));
    if (order.isEmpty() || payment.isEmpty()) return;
    notifications.notifyAdmins(
        notice(event, order.get(), payment.get()), delivery.id(), delivery.occurredAt());
  }

  private Notice notice(PaymentRecorded event, Order order, Payment payment) {
    Map<String, Object> data = new LinkedHashMap<>();
    accounts.find(order.userId()).ifPresent(client -> name(data, client));
    data.put("commandeTitle", order.titre());
    data.put("commandeId", order.id().value());
    data.put("amount", payment.amount().cents());
    return kindOf(event)
        .about(
            order.id().value(),
            Map.of("titre", order.titre(), "amount", Euros.of(payment.amount())),
            data);
  }

  private static void name(Map<String, Object> data, Account client) {
    data.put("customerName", client.prenom() + " " + client.nom());
    data.put("customerEmail", client.email());
  }

  private static NoticeKind kindOf(PaymentRecorded event) {
    if (event.wasPaid()) return PaymentNotices.PAID_TWICE;
    return event.found().isCancelled() ? PaymentNotices.PAID_CANCELLED : PaymentNotices.PAID;
  }
}
