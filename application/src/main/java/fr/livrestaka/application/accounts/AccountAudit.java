package fr.livrestaka.application.accounts;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import java.util.Map;
import java.util.Optional;

/** The audit entries of this area. */
final class AccountAudit {
  private AccountAudit() {}

  /** Somebody did something to the own account. */
  static AuditEntry self(
      Caller caller, String action, AuditSeverity severity, Map<String, Object> details) {
    return new AuditEntry(
        caller.email(),
        action,
        AuditTargetType.user,
        Optional.of(caller.id().value()),
        severity,
        details,
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }

  static AuditEntry reset(
      String actor,
      String action,
      AuditSeverity severity,
      Optional<AccountId> account,
      Map<String, Object> details,
      Origin origin) {
    return new AuditEntry(
        actor,
        action,
        AuditTargetType.auth,
        account.map(AccountId::value),
        severity,
        details,
        origin.ipAddress(),
        origin.userAgent());
  }
}
