package fr.livrestaka.application.payments.settlement.reactions;

import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.domain.notifications.Occasion;
import fr.livrestaka.domain.orders.Order;
import java.util.LinkedHashMap;
import java.util.Map;

/** The catalogue of notices about payments and refunds (contract A R8, contract C §2.3). */
public final class PaymentNotices {
  private static final String TO_THE_ORDER = "/admin/commandes?id={id}";
  private static final String TO_THE_INVOICES = "/admin/factures";
  private static final String TO_THE_PROJECT = "/app/projects/{id}/files";
  private static final String TO_THE_BILLS = "/app/billing";

  static final NoticeKind GUEST_ORDER =
      kind(Occasion.GUEST_ORDER_PLACED, "guest-order.admins", TO_THE_ORDER);
  static final NoticeKind PAID = kind(Occasion.PAYMENT_RECEIVED, "paid.admins", TO_THE_INVOICES);
  static final NoticeKind PAID_TWICE =
      kind(Occasion.PAID_TWICE, "paid-twice.admins", TO_THE_INVOICES);
  static final NoticeKind PAID_CANCELLED =
      kind(Occasion.PAID_AFTER_CANCELLATION, "paid-cancelled.admins", TO_THE_INVOICES);
  static final NoticeKind DOUBTFUL_AMOUNT =
      kind(Occasion.AMOUNT_IN_DOUBT, "doubt-amount.admins", TO_THE_INVOICES);
  static final NoticeKind UNKNOWN_PAYMENT =
      kind(Occasion.PAYMENT_UNKNOWN, "doubt-unknown.admins", TO_THE_INVOICES);
  public static final NoticeKind DISPUTED =
      kind(Occasion.PAYMENT_DISPUTED, "dispute.admins", TO_THE_ORDER);
  public static final NoticeKind DISPUTE_CLOSED =
      kind(Occasion.DISPUTE_CLOSED, "dispute-closed.admins", TO_THE_ORDER);
  public static final NoticeKind DISPUTE_MOVED =
      kind(Occasion.DISPUTE_MOVED, "dispute-moved.admins", TO_THE_ORDER);
  public static final NoticeKind DISPUTED_FUNDS_WITHDRAWN =
      kind(Occasion.DISPUTED_FUNDS_WITHDRAWN, "dispute-withdrawn.admins", TO_THE_ORDER);
  public static final NoticeKind DISPUTED_FUNDS_REINSTATED =
      kind(Occasion.DISPUTED_FUNDS_REINSTATED, "dispute-reinstated.admins", TO_THE_ORDER);
  public static final NoticeKind REFUND_FAILED =
      kind(Occasion.REFUND_FAILED, "refund-failed.admins", TO_THE_ORDER);
  static final NoticeKind PAID_FOR_CLIENT =
      kind(Occasion.PAYMENT_CONFIRMED, "paid.client", TO_THE_BILLS);
  static final NoticeKind PROJECT = kind(Occasion.PROJECT_PAID, "project.client", TO_THE_PROJECT);
  public static final NoticeKind REFUNDED =
      kind(Occasion.REFUND_SETTLED, "refunded.client", TO_THE_BILLS);

  private PaymentNotices() {}

  /** What every notice about an order carries; more can be put into it. */
  public static Map<String, Object> data(Order order) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("commandeTitle", order.titre());
    data.put("commandeId", order.id().value());
    return data;
  }

  private static NoticeKind kind(Occasion occasion, String name, String link) {
    return NoticeKind.of(occasion, "payments", name, link);
  }
}
