package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.notifications.reactions.Announcement.Addressed;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
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
                event -> orders.find(event.order()).map(OrderAnnouncements::placedForClient),
                notifications),
            new Announcement<>(
                "orders.notify-admins-of-client-move",
                OrderStatusChanged.class,
                "Tells the administrators that a client gave up an order, or declined an estimate.",
                List.of(OrderNotices.CANCELLED, OrderNotices.DECLINED),
                this::movedByClient,
                notifications),
            new Announcement<>(
                "orders.notify-admins-of-acceptance",
                EstimateAccepted.class,
                "Tells the administrators that an author agreed to an estimate.",
                List.of(OrderNotices.ACCEPTED),
                event -> orders.find(event.order()).map(OrderAnnouncements::accepted),
                notifications),
            new Announcement<>(
                "orders.notify-client-of-status",
                OrderStatusChanged.class,
                "Tells the client where the team has moved the order (contract C §2.3).",
                OrderNotices.moves(),
                this::movedByTeam,
                notifications),
            new Announcement<>(
                "orders.notify-corrector",
                CorrectorAssigned.class,
                "Tells people that an order is in their charge, if it still is.",
                List.of(OrderNotices.ASSIGNED),
                this::assigned,
                notifications));
  }

  @Override
  public List<Reaction<?>> reactions() {
    return reactions;
  }

  private Optional<Addressed> placedForAdmins(OrderPlaced event) {
    return orders
        .find(event.order())
        .flatMap(order -> accounts.find(event.client()).map(client -> placed(order, client)));
  }

  private static Addressed placed(Order order, Account client) {
    String name = client.prenom() + " " + client.nom();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("customerName", name);
    data.put("customerEmail", client.email());
    data.putAll(about(order));
    return Addressed.toAdmins(
        OrderNotices.PLACED_FOR_ADMINS.about(
            order.id().value(),
            Map.of("name", name, "email", client.email(), "titre", order.titre()),
            data));
  }

  private static Addressed placedForClient(Order order) {
    boolean needsVerification = order.needsVerification();
    Map<String, Object> data = about(order);
    order.packType().ifPresent(pack -> data.put("packType", pack));
    data.put("needsVerification", needsVerification);
    Notice notice =
        OrderNotices.PLACED_FOR_CLIENT.about(
            order.id().value(),
            needsVerification ? "placed.client.verification" : "placed.client.message",
            Map.of("titre", order.titre()),
            data);
    return Addressed.to(order.userId(), notice);
  }

  private Optional<Addressed> movedByClient(OrderStatusChanged event) {
    if (event.by() != Actor.Part.CLIENT) return Optional.empty();
    NoticeKind kind = event.to().isCancelled() ? OrderNotices.CANCELLED : OrderNotices.DECLINED;
    return orders
        .find(event.order())
        .map(order -> kind.about(order.id().value(), values(order), data(order, event.to())))
        .map(Addressed::toAdmins);
  }

  private static Addressed accepted(Order order) {
    return Addressed.toAdmins(
        OrderNotices.ACCEPTED.about(
            order.id().value(), values(order), data(order, order.statut())));
  }

  /** A payment has notices of its own, and clients know what they did themselves. */
  private Optional<Addressed> movedByTeam(OrderStatusChanged event) {
    if (event.by() == Actor.Part.PAYMENT || event.by() == Actor.Part.CLIENT) {
      return Optional.empty();
    }
    return orders.find(event.order()).flatMap(order -> moved(order, event.to()));
  }

  private static Optional<Addressed> moved(Order order, OrderStatus to) {
    String message = OrderNotices.messageOf(to, order.prixFinal().isPresent());
    return OrderNotices.movedTo(to)
        .map(kind -> kind.about(order.id().value(), message, values(order), data(order, to)))
        .map(notice -> Addressed.to(order.userId(), notice));
  }

  private Optional<Addressed> assigned(CorrectorAssigned event) {
    return orders
        .find(event.order())
        .filter(order -> order.isInChargeOf(event.corrector()))
        .map(
            order ->
                OrderNotices.ASSIGNED.about(
                    order.id().value(), Map.of("titre", order.titre()), about(order)))
        .map(notice -> Addressed.to(event.corrector(), notice));
  }

  private static Map<String, String> values(Order order) {
    return Map.of(
        "titre", order.titre(),
        "prix", order.prixFinal().map(Euros::of).orElse(""),
        "pages", order.pagesVerifiees().map(String::valueOf).orElse(""));
  }

  private static Map<String, Object> data(Order order, OrderStatus to) {
    Map<String, Object> data = about(order);
    data.put("statut", to.name());
    return data;
  }

  private static Map<String, Object> about(Order order) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("commandeTitle", order.titre());
    data.put("commandeId", order.id().value());
    return data;
  }
}
