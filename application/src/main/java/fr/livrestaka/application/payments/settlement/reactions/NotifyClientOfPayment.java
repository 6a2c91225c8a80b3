package fr.livrestaka.application.payments.settlement.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Confirms a payment to a client who can sign in; others get their activation link (contract A R8).
 */
@Singleton
public class NotifyClientOfPayment implements Announces<PaymentRecorded> {
  private final Orders orders;
  private final Payments payments;
  private final Accounts accounts;
  private final Tariffs tariffs;
  private final Notifications notifications;

  @Inject
  public NotifyClientOfPayment(
      Orders orders,
      Payments payments,
      Accounts accounts,
      Tariffs tariffs,
      Notifications notifications) {
    this.orders = orders;
    this.payments = payments;
    this.accounts = accounts;
    this.tariffs = tariffs;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "payments.notify-client-of-payment";
  }

  @Override
  public Class<PaymentRecorded> event() {
    return PaymentRecorded.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(PaymentNotices.PAID_FOR_CLIENT, PaymentNotices.PROJECT);
  }

  @Override
  public void react(PaymentRecorded event, Delivery delivery) {
    orders
        .find(new OrderId(event.order()))
        .filter(this::canSignIn)
        .ifPresent(
            order ->
                notifications.notify(
                    order.userId(), notice(event, order), delivery.id(), delivery.occurredAt()));
  }

  private boolean canSignIn(Order order) {
    return accounts.find(order.userId()).filter(Account::isActive).isPresent();
  }

  private Notice notice(PaymentRecorded event, Order order) {
    Money amount = payments.find(new PaymentId(event.payment())).orElseThrow().amount();
    return event.guestOrder().isEmpty() ? billing(order, amount) : project(order, amount);
  }

  private static Notice billing(Order order, Money amount) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("commandeTitle", order.titre());
    data.put("commandeId", order.id().value());
    return PaymentNotices.PAID_FOR_CLIENT.about(order.id().value(), texts(order, amount), data);
  }

  private static Map<String, String> texts(Order order, Money amount) {
    return Map.of("titre", order.titre(), "amount", Euros.of(amount));
  }

  private Notice project(Order order, Money amount) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("commandeTitle", order.titre());
    data.put("commandeId", order.id().value());
    order
        .packType()
        .filter(key -> !key.isBlank())
        .map(TariffId::new)
        .flatMap(tariffs::find)
        .map(Tariff::nom)
        .ifPresent(name -> data.put("packType", name));
    data.put("needsVerification", false);
    return PaymentNotices.PROJECT.about(order.id().value(), texts(order, amount), data);
  }
}
