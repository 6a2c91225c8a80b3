package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.notifications.reactions.Announcement.Told;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.notifications.News;
import fr.livrestaka.domain.notifications.Occasion;
import fr.livrestaka.domain.notifications.OrderNews;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.events.CorrectorAssigned;
import fr.livrestaka.domain.orders.events.EstimateAccepted;
import fr.livrestaka.domain.orders.events.OrderPlaced;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of what people are told about orders (contract C §2.3). */
@Singleton
public final class OrderAnnouncements implements ReactionTable {
  private final Orders orders;
  private final Accounts accounts;
  private final List<Reaction<?>> reactions;

  @Inject
  public OrderAnnouncements(Orders orders, Accounts accounts, Notifications notifications) {
    this.orders = orders;
    this.accounts = accounts;
    this.reactions =
        List.of(
            new Announcement<>(
                "orders.notify-admins-of-order",
                OrderPlaced.class,
                "Tells the administrators of a new order (contract C N-7).",
                List.of(OrderNotices.PLACED_FOR_ADMINS),
                this::placedForAdmins,
                notifications),
            new Announcement<>(
                "orders.notify-client-of-order",
                OrderPlaced.class,
                "Confirms a new order to its client (contract C N-8), with a link that the client"
                    + " has.",
                List.of(OrderNotices.PLACED_FOR_CLIENT),
                event -> of(event.order(), OrderAnnouncements::placedForClient),
                notifications),
            new Announcement<>(
                "orders.notify-admins-of-client-move",
                OrderStatusChanged.class,
                "Tells the administrators that a client gave up an order, or declined an estimate.",
                List.of(OrderNotices.CANCELLED, OrderNotices.DECLINED),
                event ->
                    of(event.order(), order -> told(OrderNews.forAdmins(event), order, event.to())),
                notifications),
            new Announcement<>(
                "orders.notify-admins-of-acceptance",
                EstimateAccepted.class,
                "Tells the administrators that an author agreed to an estimate.",
                List.of(OrderNotices.ACCEPTED),
                event ->
                    of(
                        event.order(),
                        order ->
                            told(
                                News.about(order, Occasion.ESTIMATE_ACCEPTED),
                                order,
                                order.statut())),
                notifications),
            new Announcement<>(
                "orders.notify-client-of-status",
                OrderStatusChanged.class,
                "Tells the client where the team has moved the order (contract C §2.3).",
                OrderNotices.MOVES,
                event -> of(event.order(), order -> moved(event, order)),
                notifications),
            new Announcement<>(
                "orders.notify-corrector",
                CorrectorAssigned.class,
                "Tells people that an order is in their charge, if it still is.",
                List.of(OrderNotices.ASSIGNED),
                event -> of(event.order(), order -> assigned(event, order)),
                notifications));
  }

  @Override
  public List<Reaction<?>> reactions() {
    return reactions;
  }

  private Stream<Told> of(OrderId id, Function<Order, Optional<Told>> content) {
    return orders.find(id).flatMap(content).stream();
  }

  private Stream<Told> placedForAdmins(OrderPlaced event) {
    return of(
        event.order(),
        order -> accounts.find(event.client()).flatMap(client -> placedForAdmins(order, client)));
  }

  private static Optional<Told> placedForAdmins(Order order, Account client) {
    String name = client.prenom() + " " + client.nom();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("customerName", name);
    data.put("customerEmail", client.email());
    data.putAll(about(order));
    Map<String, String> values =
        Map.of("name", name, "email", client.email(), "titre", order.titre());
    return News.about(order, Occasion.ORDER_PLACED)
        .map(news -> new Told(news, order.id().value(), values, data));
  }

  private static Optional<Told> placedForClient(Order order) {
    boolean needsVerification = order.needsVerification();
    Map<String, Object> data = about(order);
    order.packType().ifPresent(pack -> data.put("packType", pack));
    data.put("needsVerification", needsVerification);
    return News.about(order, Occasion.ORDER_CONFIRMED)
        .map(news -> new Told(news, order.id().value(), Map.of("titre", order.titre()), data))
        .map(told -> needsVerification ? told.saying(OrderNotices.TO_BE_VERIFIED) : told);
  }

  private static Optional<Told> moved(OrderStatusChanged event, Order order) {
    return told(OrderNews.forClient(event, order), order, event.to())
        .map(told -> isPricedEstimate(told, order) ? told.saying(OrderNotices.WITH_PRICE) : told);
  }

  private static boolean isPricedEstimate(Told told, Order order) {
    return told.news().occasion() == Occasion.ESTIMATE_READY && order.prixFinal().isPresent();
  }

  private static Optional<Told> assigned(CorrectorAssigned event, Order order) {
    return OrderNews.forCorrector(event, order)
        .map(
            news ->
                new Told(news, order.id().value(), Map.of("titre", order.titre()), about(order)));
  }

  private static Optional<Told> told(Optional<News> news, Order order, OrderStatus status) {
    Map<String, Object> data = about(order);
    data.put("statut", status.name());
    return news.map(one -> new Told(one, order.id().value(), values(order), data));
  }

  private static Map<String, String> values(Order order) {
    return Map.of(
        "titre", order.titre(),
        "prix", order.prixFinal().map(Euros::of).orElse(""),
        "pages", order.pagesVerifiees().map(String::valueOf).orElse(""));
  }

  private static Map<String, Object> about(Order order) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("commandeTitle", order.titre());
    data.put("commandeId", order.id().value());
    return data;
  }
}
