package fr.livrestaka.application.accounts;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The audit entries of this area. */
public final class AccountAudit {
  private AccountAudit() {}

  /** Somebody did something to the own account. */
  public static AuditEntry self(
      Caller caller, String action, AuditSeverity severity, Map<String, Object> details) {
    return of(caller, caller.id(), action, severity, details);
  }

  /** Somebody did something to an account. */
  public static AuditEntry of(
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

  /** Another role, state or address has its own kind of entry; no values but roles are kept. */
  static AuditEntry changed(Caller caller, Account before, Account after) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("fields_updated", changedFields(before, after));
    details.put("role", after.role().name());
    details.put("isActive", after.isActive());
    if (before.role() != after.role()) {
      details.put("former_role", before.role().name());
      return of(caller, after.id(), "USER_ROLE_CHANGED", AuditSeverity.HIGH, details);
    }
    if (before.isActive() != after.isActive()) {
      return of(caller, after.id(), "USER_STATUS_CHANGED", AuditSeverity.HIGH, details);
    }
    boolean isReachedElsewhere = !before.email().equals(after.email());
    AuditSeverity severity = isReachedElsewhere ? AuditSeverity.HIGH : AuditSeverity.MEDIUM;
    return of(caller, after.id(), "USER_UPDATED", severity, details);
  }

  private static List<String> changedFields(Account before, Account after) {
    Map<String, Boolean> changed = new LinkedHashMap<>();
    changed.put("prenom", !before.prenom().equals(after.prenom()));
    changed.put("nom", !before.nom().equals(after.nom()));
    changed.put("email", !before.email().equals(after.email()));
    changed.put("role", before.role() != after.role());
    changed.put("isActive", before.isActive() != after.isActive());
    changed.put("adresse", !before.adresse().equals(after.adresse()));
    changed.put("telephone", !before.telephone().equals(after.telephone()));
    return changed.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  /** Somebody came in or left. */
  public static AuditEntry auth(
      String actor,
      String action,
      AuditSeverity severity,
      AccountId account,
      Map<String, Object> details,
      Origin origin) {
    return reset(actor, action, severity, Optional.of(account), details, origin);
  }

  public static AuditEntry reset(
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
