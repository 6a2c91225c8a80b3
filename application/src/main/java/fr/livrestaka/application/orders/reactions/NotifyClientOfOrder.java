package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderPlaced;
import fr.livrestaka.domain.orders.OrderStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Confirms a new order to its client (contract C N-8), with a link that the client has. */
@Singleton
public class NotifyClientOfOrder implements Reaction<OrderPlaced> {
  private final Orders orders;
  private final Notifications notifications;
  private final Transactions transactions;

  @Inject
  public NotifyClientOfOrder(
      Orders orders, Notifications notifications, Transactions transactions) {
    this.orders = orders;
    this.notifications = notifications;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "orders.notify-client-of-order";
  }

  @Override
  public Class<OrderPlaced> event() {
    return OrderPlaced.class;
  }

  @Override
  public void react(OrderPlaced event, Delivery delivery) {
    transactions.writing(
        () ->
            orders
                .find(event.order())
                .ifPresent(
                    order ->
                        notifications.notify(
                            order.userId(), notice(order), delivery.id(), delivery.occurredAt())));
  }

  private static Notice notice(Order order) {
    NoticeTexts texts = NoticeTexts.of("orders");
    boolean needsVerification =
        order.statut() == OrderStatus.EN_ATTENTE_VERIFICATION
            || order.packType().filter(Order.PACK_TO_VERIFY::equals).isPresent();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("commandeTitle", order.titre());
    data.put("commandeId", order.id().value());
    order.packType().ifPresent(pack -> data.put("packType", pack));
    data.put("needsVerification", needsVerification);
    return new Notice(
        texts.get("placed.client.title"),
        texts.get(
            needsVerification ? "placed.client.verification" : "placed.client.message",
            Map.of("titre", order.titre())),
        NotificationType.SUCCESS,
        NotificationPriority.HAUTE,
        Optional.of("/app/projects/" + order.id().value() + "/files"),
        data);
  }
}
