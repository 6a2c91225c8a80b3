package fr.livrestaka.application.payments.settlement.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.notifications.reactions.Announcement.Told;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.notifications.News;
import fr.livrestaka.domain.notifications.Occasion;
import fr.livrestaka.domain.notifications.PaymentNews;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.events.GuestOrderPlaced;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.events.PaymentInDoubt;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of what people are told about money that comes in (contract A R8). */
@Singleton
public final class PaymentAnnouncements implements ReactionTable {
  private final Orders orders;
  private final GuestOrders guestOrders;
  private final Payments payments;
  private final Accounts accounts;
  private final Tariffs tariffs;
  private final List<Reaction<?>> reactions;

  @Inject
  public PaymentAnnouncements(
      Orders orders,
      GuestOrders guestOrders,
      Payments payments,
      Accounts accounts,
      Tariffs tariffs,
      Notifications notifications) {
    this.orders = orders;
    this.guestOrders = guestOrders;
    this.payments = payments;
    this.accounts = accounts;
    this.tariffs = tariffs;
    this.reactions =
        List.of(
            new Announcement<>(
                "payments.notify-admins-of-guest-order",
                GuestOrderPlaced.class,
                "Tells the administrators that somebody is about to pay (contract A 3.4).",
                List.of(PaymentNotices.GUEST_ORDER),
                this::aboutToPay,
                notifications),
            new Announcement<>(
                "payments.notify-admins-of-payment",
                PaymentRecorded.class,
                "Tells the administrators of a payment, and sounds an alarm where the order was"
                    + " cancelled or paid already.",
                List.of(
                    PaymentNotices.PAID, PaymentNotices.PAID_TWICE, PaymentNotices.PAID_CANCELLED),
                this::paidForAdmins,
                notifications),
            new Announcement<>(
                "payments.notify-client-of-payment",
                PaymentRecorded.class,
                "Confirms a payment to a client who can sign in; others get their activation link"
                    + " (contract A R8).",
                List.of(PaymentNotices.PAID_FOR_CLIENT, PaymentNotices.PROJECT),
                this::paidForClient,
                notifications),
            new Announcement<>(
                "payments.alert-admins-of-doubt",
                PaymentInDoubt.class,
                "Calls the administrators to money that the program cannot place.",
                List.of(PaymentNotices.DOUBTFUL_AMOUNT, PaymentNotices.UNKNOWN_PAYMENT),
                event -> Stream.of(doubt(event)),
                notifications));
  }

  @Override
  public List<Reaction<?>> reactions() {
    return reactions;
  }

  private Stream<Told> aboutToPay(GuestOrderPlaced event) {
    return guestOrders.find(new GuestOrderId(event.guestOrder())).stream()
        .map(order -> aboutToPay(order, event.cents()));
  }

  private Told aboutToPay(GuestOrder order, long cents) {
    String name = order.prenom() + " " + order.nom();
    String title =
        order.titre().or(() -> tariffs.find(order.serviceId()).map(Tariff::nom)).orElse("");
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("customerName", name);
    data.put("customerEmail", order.email());
    data.put("commandeTitle", title);
    data.put("commandeId", order.id().value());
    data.put("amount", cents);
    return new Told(
        News.toAdmins(Occasion.GUEST_ORDER_PLACED),
        order.id().value(),
        Map.of("name", name, "titre", title),
        data);
  }

  private Stream<Told> paidForAdmins(PaymentRecorded event) {
    return orders
        .find(new OrderId(event.order()))
        .flatMap(
            order ->
                payments
                    .find(new PaymentId(event.payment()))
                    .map(payment -> paidForAdmins(event, order, payment)))
        .stream();
  }

  private Told paidForAdmins(PaymentRecorded event, Order order, Payment payment) {
    Map<String, Object> data = new LinkedHashMap<>();
    accounts.find(order.userId()).ifPresent(client -> name(data, client));
    data.putAll(PaymentNotices.data(order));
    data.put("amount", payment.amount().cents());
    return new Told(
        PaymentNews.forAdmins(event), order.id().value(), texts(order, payment.amount()), data);
  }

  private static void name(Map<String, Object> data, Account client) {
    data.put("customerName", client.prenom() + " " + client.nom());
    data.put("customerEmail", client.email());
  }

  private Stream<Told> paidForClient(PaymentRecorded event) {
    return orders
        .find(new OrderId(event.order()))
        .flatMap(
            order ->
                accounts
                    .find(order.userId())
                    .flatMap(client -> PaymentNews.forClient(event, order, client))
                    .map(news -> paidForClient(news, event, order)))
        .stream();
  }

  private Told paidForClient(News news, PaymentRecorded event, Order order) {
    Money amount = payments.find(new PaymentId(event.payment())).orElseThrow().amount();
    Map<String, Object> data = PaymentNotices.data(order);
    if (news.occasion() == Occasion.PROJECT_PAID) {
      service(order).ifPresent(name -> data.put("packType", name));
      data.put("needsVerification", false);
    }
    return new Told(news, order.id().value(), texts(order, amount), data);
  }

  private Optional<String> service(Order order) {
    return order.packType().flatMap(tariffs::named).map(Tariff::nom);
  }

  private static Told doubt(PaymentInDoubt event) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("sessionId", event.sessionId());
    data.put("amount", event.cents());
    return new Told(
        PaymentNews.forAdmins(event),
        event.sessionId(),
        Map.of("session", event.sessionId(), "amount", Euros.of(Money.ofCents(event.cents()))),
        data);
  }

  private static Map<String, String> texts(Order order, Money amount) {
    return Map.of("titre", order.titre(), "amount", Euros.of(amount));
  }
}
