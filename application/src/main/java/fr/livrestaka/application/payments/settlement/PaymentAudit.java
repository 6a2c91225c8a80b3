package fr.livrestaka.application.payments.settlement;

import fr.livrestaka.application.payments.checkout.OpenedSession;
import fr.livrestaka.application.payments.checkout.PurgeFormerOrders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.shared.Money;
import java.util.Map;
import java.util.Optional;

/** The audit entries of this area (contract A 5.1, 5.2). */
public final class PaymentAudit {
  private static final int ID_MOST = 191;

  private PaymentAudit() {}

  public static AuditEntry asked(Caller caller) {
    return entry(caller, "PAYMENT_CREATE", "pending", Map.of());
  }

  public static AuditEntry opened(Caller caller, OpenedSession session, Money amount) {
    return entry(caller, "PAYMENT_CREATE", session.sessionId(), Map.of("amount", amount.cents()));
  }

  public static AuditEntry notTheirs(Caller caller, String orderOrInvoice) {
    return trespass(caller, "PAYMENT_UNAUTHORIZED_COMMAND_ACCESS", orderOrInvoice);
  }

  public static AuditEntry checked(Caller caller, String sessionId) {
    return entry(caller, "PAYMENT_CHECK", sessionId, Map.of());
  }

  public static AuditEntry sessionNotTheirs(Caller caller, String sessionId) {
    return trespass(caller, "PAYMENT_UNAUTHORIZED_SESSION_ACCESS", sessionId);
  }

  public static AuditEntry refunded(Caller admin, Refund refund) {
    return entry(
        admin,
        "PAYMENT_REFUNDED",
        refund.payment().value(),
        Map.of("refund", refund.id().value(), "amount", refund.amount().cents()));
  }

  /**
   * @param what {@code checkouts} or {@code refunds}
   */
  static AuditEntry reconciled(Caller admin, String what) {
    return entry(admin, "PAYMENTS_RECONCILED", what, Map.of());
  }

  public static AuditEntry purged(Caller admin, PurgeFormerOrders.Report report) {
    return entry(
        admin,
        "PENDING_ORDERS_PURGED",
        "pending",
        Map.of("orders", report.orders(), "files", report.files()));
  }

  private static AuditEntry entry(
      Caller caller, String action, String target, Map<String, Object> details) {
    return new AuditEntry(
        caller.email(),
        action,
        AuditTargetType.payment,
        Optional.of(shortened(target)),
        AuditSeverity.MEDIUM,
        details,
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }

  private static AuditEntry trespass(Caller caller, String action, String target) {
    return new AuditEntry(
        caller.email(),
        action,
        AuditTargetType.auth,
        Optional.of(shortened(target)),
        AuditSeverity.HIGH,
        Map.of(),
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }

  private static String shortened(String id) {
    return id.length() > ID_MOST ? id.substring(0, ID_MOST) : id;
  }
}
