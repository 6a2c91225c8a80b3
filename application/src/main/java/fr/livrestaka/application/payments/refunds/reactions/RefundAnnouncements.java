package fr.livrestaka.application.payments.refunds.reactions;

import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.notifications.reactions.Announcement.Told;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.settlement.reactions.PaymentNotices;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.domain.notifications.News;
import fr.livrestaka.domain.notifications.Occasion;
import fr.livrestaka.domain.notifications.PaymentNews;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.events.DisputedFundsMoved;
import fr.livrestaka.domain.payments.events.PaymentDisputed;
import fr.livrestaka.domain.payments.events.RefundFailed;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of what people are told about money that goes back, or that a bank disputes. */
@Singleton
public final class RefundAnnouncements implements ReactionTable {
  private final Orders orders;
  private final List<Reaction<?>> reactions;

  @Inject
  public RefundAnnouncements(Orders orders, Notifications notifications) {
    this.orders = orders;
    this.reactions =
        List.of(
            new Announcement<>(
                "payments.notify-client-of-refund",
                RefundSettled.class,
                "Tells a client that money is on its way back.",
                List.of(PaymentNotices.REFUNDED),
                event -> ofOrder(event.order(), order -> refunded(event, order)),
                notifications),
            new Announcement<>(
                "payments.alert-admins-of-failed-refund",
                RefundFailed.class,
                "Calls the administrators where money that was to go back did not arrive.",
                List.of(PaymentNotices.REFUND_FAILED),
                event -> ofOrder(event.order(), order -> failed(event, order)),
                notifications),
            new Announcement<>(
                "payments.alert-admins-of-dispute",
                PaymentDisputed.class,
                "Calls the administrators to a payment that a bank disputes.",
                List.of(
                    PaymentNotices.DISPUTED,
                    PaymentNotices.DISPUTE_MOVED,
                    PaymentNotices.DISPUTE_CLOSED),
                event -> ofOrder(event.order(), order -> disputed(event, order)),
                notifications),
            new Announcement<>(
                "payments.alert-admins-of-disputed-funds",
                DisputedFundsMoved.class,
                "Tells the administrators that a bank has taken disputed money, or has given it"
                    + " again.",
                List.of(
                    PaymentNotices.DISPUTED_FUNDS_WITHDRAWN,
                    PaymentNotices.DISPUTED_FUNDS_REINSTATED),
                event -> ofOrder(event.order(), order -> fundsMoved(event, order)),
                notifications));
  }

  @Override
  public List<Reaction<?>> reactions() {
    return reactions;
  }

  private Stream<Told> ofOrder(String id, Function<Order, Optional<Told>> content) {
    return orders.find(new OrderId(id)).flatMap(content).stream();
  }

  private static Optional<Told> refunded(RefundSettled event, Order order) {
    Map<String, String> values = Map.of("amount", euros(event.cents()), "titre", order.titre());
    return News.about(order, Occasion.REFUND_SETTLED)
        .map(news -> new Told(news, order.id().value(), values, PaymentNotices.data(order)));
  }

  private static Optional<Told> failed(RefundFailed event, Order order) {
    Map<String, String> values =
        Map.of(
            "amount", euros(event.cents()),
            "titre", order.titre(),
            "reason", Labels.of("RefundFailure", event.reason()));
    return toAdmins(News.toAdmins(Occasion.REFUND_FAILED), order, values, event.cents());
  }

  private static Optional<Told> disputed(PaymentDisputed event, Order order) {
    Map<String, String> values =
        Map.of(
            "titre", order.titre(),
            "amount", euros(event.cents()),
            "reason", Labels.of("DisputeReason", event.reason()),
            "status", Labels.of("DisputeStatus", event.status()),
            "until", event.dueBy().map(FrenchDay::of).orElseGet(() -> Labels.of(List.of())));
    return toAdmins(PaymentNews.forAdmins(event), order, values, event.cents());
  }

  private static Optional<Told> fundsMoved(DisputedFundsMoved event, Order order) {
    Map<String, String> values = Map.of("titre", order.titre(), "amount", euros(event.cents()));
    return toAdmins(PaymentNews.forAdmins(event), order, values, event.cents());
  }

  private static Optional<Told> toAdmins(
      News news, Order order, Map<String, String> values, long cents) {
    Map<String, Object> data = PaymentNotices.data(order);
    data.put("amount", cents);
    return Optional.of(new Told(news, order.id().value(), values, data));
  }

  private static String euros(long cents) {
    return Euros.of(Money.ofCents(cents));
  }
}
