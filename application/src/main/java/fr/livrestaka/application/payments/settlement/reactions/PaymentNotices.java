package fr.livrestaka.application.payments.settlement.reactions;

import static fr.livrestaka.application.notifications.NoticeKind.Audience.ADMINS;
import static fr.livrestaka.application.notifications.NoticeKind.Audience.CLIENT;
import static fr.livrestaka.domain.notifications.NotificationPriority.HAUTE;
import static fr.livrestaka.domain.notifications.NotificationPriority.URGENTE;

import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.orders.Order;
import java.util.LinkedHashMap;
import java.util.Map;

/** The catalogue of notices about payments and refunds (contract A R8, contract C §2.3). */
public final class PaymentNotices {
  private static final String TO_THE_ORDER = "/admin/commandes?id={id}";
  private static final String TO_THE_INVOICES = "/admin/factures";

  static final NoticeKind GUEST_ORDER =
      admins("guest-order.admins", NotificationType.WARNING, HAUTE, TO_THE_ORDER);
  static final NoticeKind PAID =
      admins("paid.admins", NotificationType.PAYMENT, HAUTE, TO_THE_INVOICES);
  static final NoticeKind PAID_TWICE =
      admins("paid-twice.admins", NotificationType.PAYMENT, URGENTE, TO_THE_INVOICES);
  static final NoticeKind PAID_CANCELLED =
      admins("paid-cancelled.admins", NotificationType.PAYMENT, URGENTE, TO_THE_INVOICES);
  static final NoticeKind DOUBTFUL_AMOUNT =
      admins("doubt-amount.admins", NotificationType.WARNING, URGENTE, TO_THE_INVOICES);
  static final NoticeKind UNKNOWN_PAYMENT =
      admins("doubt-unknown.admins", NotificationType.WARNING, URGENTE, TO_THE_INVOICES);
  public static final NoticeKind DISPUTED =
      admins("dispute.admins", NotificationType.WARNING, URGENTE, TO_THE_ORDER);
  public static final NoticeKind DISPUTE_CLOSED =
      admins("dispute-closed.admins", NotificationType.WARNING, URGENTE, TO_THE_ORDER);
  public static final NoticeKind DISPUTE_MOVED =
      admins("dispute-moved.admins", NotificationType.WARNING, URGENTE, TO_THE_ORDER);
  public static final NoticeKind DISPUTED_FUNDS_WITHDRAWN =
      admins("dispute-withdrawn.admins", NotificationType.WARNING, URGENTE, TO_THE_ORDER);
  public static final NoticeKind DISPUTED_FUNDS_REINSTATED =
      admins("dispute-reinstated.admins", NotificationType.WARNING, URGENTE, TO_THE_ORDER);
  public static final NoticeKind REFUND_FAILED =
      admins("refund-failed.admins", NotificationType.WARNING, URGENTE, TO_THE_ORDER);
  static final NoticeKind PAID_FOR_CLIENT =
      client("paid.client", NotificationType.PAYMENT, "/app/billing");
  static final NoticeKind PROJECT =
      client("project.client", NotificationType.SUCCESS, "/app/projects/{id}/files");
  public static final NoticeKind REFUNDED =
      client("refunded.client", NotificationType.PAYMENT, "/app/billing");

  private PaymentNotices() {}

  /** What every notice about an order carries; more can be put into it. */
  public static Map<String, Object> data(Order order) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("commandeTitle", order.titre());
    data.put("commandeId", order.id().value());
    return data;
  }

  private static NoticeKind admins(
      String name, NotificationType type, NotificationPriority priority, String link) {
    return NoticeKind.of("payments", name, ADMINS, type, priority, link);
  }

  private static NoticeKind client(String name, NotificationType type, String link) {
    return NoticeKind.of("payments", name, CLIENT, type, HAUTE, link);
  }
}
