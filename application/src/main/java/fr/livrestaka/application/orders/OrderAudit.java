package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.OrderChanges.Changed;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.orders.OrderId;
import java.util.Map;
import java.util.Optional;

/** The audit entries of this area (contract B "Audit"). */
public final class OrderAudit {
  private OrderAudit() {}

  public static AuditEntry statusChanged(Caller caller, Changed changed) {
    return entry(
        caller,
        "COMMAND_STATUS_CHANGED",
        AuditSeverity.HIGH,
        changed.after().id(),
        Map.of(
            "oldStatut", changed.before().statut().name(),
            "newStatut", changed.after().statut().name()));
  }

  public static AuditEntry updated(Caller caller, OrderId order, Map<String, Object> details) {
    return entry(caller, "COMMAND_UPDATED", AuditSeverity.MEDIUM, order, details);
  }

  static AuditEntry deleted(Caller caller, OrderId order, Map<String, Object> details) {
    return entry(caller, "COMMAND_DELETED", AuditSeverity.HIGH, order, details);
  }

  private static AuditEntry entry(
      Caller caller,
      String action,
      AuditSeverity severity,
      OrderId order,
      Map<String, Object> details) {
    return new AuditEntry(
        caller.email(),
        action,
        AuditTargetType.command,
        Optional.of(order.value()),
        severity,
        details,
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }
}
