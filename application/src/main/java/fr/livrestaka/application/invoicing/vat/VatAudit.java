package fr.livrestaka.application.invoicing.vat;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.invoicing.vat.VatChange;
import java.util.Map;
import java.util.Optional;

/** The audit entries about changes of VAT (contract B "Audit"). */
final class VatAudit {
  private VatAudit() {}

  static AuditEntry planned(Caller caller, VatChange change) {
    return entry(caller, "VAT_CHANGE_PLANNED", change);
  }

  static AuditEntry takenBack(Caller caller, VatChange change) {
    return entry(caller, "VAT_CHANGE_TAKEN_BACK", change);
  }

  private static AuditEntry entry(Caller caller, String action, VatChange change) {
    return new AuditEntry(
        caller.email(),
        action,
        AuditTargetType.system,
        Optional.empty(),
        AuditSeverity.HIGH,
        Map.of(
            "from",
            change.from().toString(),
            "regime",
            change.terms().regime().name(),
            "onDebits",
            change.terms().onDebits(),
            "filing",
            change.terms().filing().name(),
            "reason",
            change.reason()),
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }
}
