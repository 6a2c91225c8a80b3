package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.invoicing.Invoice;
import java.util.Map;
import java.util.Optional;

/** The audit entries of invoices that an administrator has issued or purged. */
final class IssueAudit {
  private IssueAudit() {}

  static AuditEntry generated(Caller caller, Invoice invoice) {
    return new AuditEntry(
        caller.email(),
        "INVOICE_GENERATED",
        AuditTargetType.invoice,
        Optional.of(invoice.id().value()),
        AuditSeverity.MEDIUM,
        Map.of(
            "number", invoice.snapshot().number().text(),
            "amount", invoice.snapshot().amounts().total().cents()),
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }

  static AuditEntry purged(Caller caller, int documents) {
    return new AuditEntry(
        caller.email(),
        "INVOICES_PURGED",
        AuditTargetType.invoice,
        Optional.empty(),
        AuditSeverity.HIGH,
        Map.of("documents", documents),
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }
}
