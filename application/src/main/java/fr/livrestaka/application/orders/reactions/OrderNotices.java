package fr.livrestaka.application.orders.reactions;

import static fr.livrestaka.application.notifications.NoticeKind.Audience.ADMINS;
import static fr.livrestaka.application.notifications.NoticeKind.Audience.CLIENT;
import static fr.livrestaka.application.notifications.NoticeKind.Audience.CORRECTOR;
import static fr.livrestaka.domain.notifications.NotificationPriority.HAUTE;
import static fr.livrestaka.domain.notifications.NotificationPriority.NORMALE;

import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.NoticeKind.Audience;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.orders.OrderStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of notices about orders (contract C §2.3). */
final class OrderNotices {
  private static final String TO_THE_TEAM = "/admin/commandes?id={id}";
  private static final String TO_THE_PROJECT = "/app/projects/{id}/files";

  static final NoticeKind PLACED_FOR_ADMINS =
      kind("placed.admins", ADMINS, NotificationType.ORDER, HAUTE, TO_THE_TEAM);
  static final NoticeKind PLACED_FOR_CLIENT =
      kind("placed.client", CLIENT, NotificationType.SUCCESS, HAUTE, TO_THE_PROJECT)
          .orSaying("placed.client.verification");
  static final NoticeKind CANCELLED =
      kind("cancelled.admins", ADMINS, NotificationType.ORDER, NORMALE, TO_THE_TEAM);
  static final NoticeKind DECLINED =
      kind("declined.admins", ADMINS, NotificationType.ORDER, NORMALE, TO_THE_TEAM);
  static final NoticeKind ACCEPTED =
      kind("accepted.admins", ADMINS, NotificationType.ORDER, NORMALE, TO_THE_TEAM);

  /** The shipped client has no screen for correctors; their area is the same as the clients'. */
  static final NoticeKind ASSIGNED =
      kind("assigned.corrector", CORRECTOR, NotificationType.ORDER, NORMALE, "/app");

  private static final Map<OrderStatus, NoticeKind> MOVES = eachMove();

  private OrderNotices() {}

  /** Empty for the statuses that clients get no notice of. */
  static Optional<NoticeKind> movedTo(OrderStatus status) {
    return Optional.ofNullable(MOVES.get(status));
  }

  /** All moves that a client is told of. */
  static List<NoticeKind> moves() {
    return List.copyOf(MOVES.values());
  }

  /**
   * The text of the notice about a move.
   *
   * @param isPriced whether the order has a price by now
   */
  static String messageOf(OrderStatus to, boolean isPriced) {
    boolean showsPrice = to == OrderStatus.ESTIMATION_ENVOYEE && isPriced;
    return "status." + to.name() + (showsPrice ? ".priced" : ".message");
  }

  private static Map<OrderStatus, NoticeKind> eachMove() {
    Map<OrderStatus, NoticeKind> moves = new EnumMap<>(OrderStatus.class);
    for (OrderStatus status : OrderStatus.values()) {
      switch (status) {
        case EN_COURS, ANNULEE, SUSPENDUE, EN_ATTENTE_CONSULTATION ->
            moves.put(status, move(status, NotificationType.INFO, NORMALE));
        case ESTIMATION_ENVOYEE ->
            moves.put(
                status,
                move(status, NotificationType.INFO, NORMALE)
                    .orSaying("status." + status.name() + ".priced"));
        case TERMINE -> moves.put(status, move(status, NotificationType.SUCCESS, HAUTE));
        case EN_ATTENTE, EN_ATTENTE_VERIFICATION, PAYEE -> {}
      }
    }
    return moves;
  }

  private static NoticeKind move(
      OrderStatus status, NotificationType type, NotificationPriority priority) {
    return kind("status." + status.name(), CLIENT, type, priority, TO_THE_PROJECT);
  }

  private static NoticeKind kind(
      String name,
      Audience audience,
      NotificationType type,
      NotificationPriority priority,
      String link) {
    return NoticeKind.of("orders", name, audience, type, priority, link);
  }
}
