package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the notices about an order's changes of status. */
final class StatusNotices {
  private StatusNotices() {}

  /** Empty for the statuses that clients get no notice of. */
  static Optional<Notice> forClient(Order order, OrderStatus to) {
    boolean priced = to == OrderStatus.ESTIMATION_ENVOYEE && order.prixFinal().isPresent();
    String message = "status." + to.name() + (priced ? ".priced" : ".message");
    return OrderNotices.movedTo(to)
        .map(kind -> kind.about(order.id().value(), message, values(order), data(order, to)));
  }

  static Notice forAdmins(Order order, OrderStatus to) {
    NoticeKind kind = to.isCancelled() ? OrderNotices.CANCELLED : OrderNotices.DECLINED;
    return kind.about(order.id().value(), values(order), data(order, to));
  }

  static Notice accepted(Order order) {
    return OrderNotices.ACCEPTED.about(
        order.id().value(), values(order), data(order, order.statut()));
  }

  private static Map<String, String> values(Order order) {
    return Map.of(
        "titre", order.titre(),
        "prix", order.prixFinal().map(Euros::of).orElse(""),
        "pages", order.pagesVerifiees().map(String::valueOf).orElse(""));
  }

  private static Map<String, Object> data(Order order, OrderStatus to) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("commandeTitle", order.titre());
    data.put("commandeId", order.id().value());
    data.put("statut", to.name());
    return data;
  }
}
