package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The catalogue of what people are told about an order's way (contract C §2.3). */
final class StatusNotices {
  private static final NoticeTexts TEXTS = NoticeTexts.of("orders");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE).withZone(ZoneId.of("Europe/Paris"));

  private StatusNotices() {}

  /** Empty for the statuses that a client need not be told of. */
  static Optional<Notice> forClient(Order order, OrderStatus to) {
    return switch (to) {
      case EN_COURS, ANNULEE, SUSPENDUE, ESTIMATION_ENVOYEE, EN_ATTENTE_CONSULTATION ->
          Optional.of(client(order, to, NotificationType.INFO, NotificationPriority.NORMALE));
      case TERMINE ->
          Optional.of(client(order, to, NotificationType.SUCCESS, NotificationPriority.HAUTE));
      case EN_ATTENTE, EN_ATTENTE_VERIFICATION, PAYEE -> Optional.empty();
    };
  }

  private static Notice client(
      Order order, OrderStatus to, NotificationType type, NotificationPriority priority) {
    boolean priced = to == OrderStatus.ESTIMATION_ENVOYEE && order.prixFinal().isPresent();
    String message = "status." + to.name() + (priced ? ".priced" : ".message");
    return new Notice(
        TEXTS.get("status." + to.name() + ".title"),
        TEXTS.get(message, values(order)),
        type,
        priority,
        Optional.of("/app/projects/" + order.id().value() + "/files"),
        data(order, to));
  }

  static Notice forAdmins(Order order, OrderStatus to) {
    String key = to == OrderStatus.ANNULEE ? "cancelled.admins" : "declined.admins";
    return admins(order, key, to);
  }

  static Notice accepted(Order order) {
    return admins(order, "accepted.admins", order.statut());
  }

  private static Notice admins(Order order, String key, OrderStatus status) {
    return new Notice(
        TEXTS.get(key + ".title"),
        TEXTS.get(key + ".message", values(order)),
        NotificationType.ORDER,
        NotificationPriority.NORMALE,
        Optional.of("/admin/commandes?id=" + order.id().value()),
        data(order, status));
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

  /** As people write a day, in Paris. */
  static String day(Instant instant) {
    return DAY.format(instant);
  }
}
