package fr.livrestaka.application.audit;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import java.util.Map;
import java.util.Optional;

/** The audit entries of those who deal with the log itself. */
final class LogAudit {
  private LogAudit() {}

  static AuditEntry entry(
      Caller caller, String action, AuditSeverity severity, Map<String, Object> details) {
    return new AuditEntry(
        caller.email(),
        action,
        AuditTargetType.system,
        Optional.empty(),
        severity,
        details,
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }
}
