package fr.livrestaka.application.accounts;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.Account;
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
    return of(caller, caller.id(), action, severity, details);
  }

  /** Somebody did something to an account. */
  static AuditEntry of(
      Caller caller,
      AccountId account,
      String action,
      AuditSeverity severity,
      Map<String, Object> details) {
    return new AuditEntry(
        caller.email(),
        action,
        AuditTargetType.user,
        Optional.of(account.value()),
        severity,
        details,
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }

  /** Another role or another state is told apart from an ordinary change. */
  static AuditEntry changed(Caller caller, Account before, Account after) {
    if (before.role() != after.role()) {
      Map<String, Object> roles =
          Map.of(
              "from",
              before.role().name(),
              "to",
              after.role().name(),
              "isActive",
              after.isActive());
      return of(caller, after.id(), "USER_ROLE_CHANGED", AuditSeverity.HIGH, roles);
    }
    if (before.isActive() != after.isActive()) {
      Map<String, Object> state = Map.of("isActive", after.isActive());
      return of(caller, after.id(), "USER_STATUS_CHANGED", AuditSeverity.HIGH, state);
    }
    return of(caller, after.id(), "USER_UPDATED", AuditSeverity.MEDIUM, Map.of());
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
