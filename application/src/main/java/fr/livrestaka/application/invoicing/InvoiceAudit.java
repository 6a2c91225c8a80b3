package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.credit.CreditNoteView;
import fr.livrestaka.application.invoicing.documents.InvoiceDocuments.Condition;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.ereporting.Report;
import fr.livrestaka.domain.invoicing.till.Attestation;
import java.util.Map;
import java.util.Optional;

/** The audit entries of this area (contract B "Audit"). */
public final class InvoiceAudit {
  private static final String REMADE = "INVOICE_REGENERATED";

  private InvoiceAudit() {}

  public static AuditEntry sent(Caller caller, InvoiceView invoice) {
    return entry(caller, "INVOICE_SENT", AuditSeverity.MEDIUM, invoice);
  }

  static AuditEntry changed(Caller caller, InvoiceView invoice) {
    return invoice.status().isCancelled()
        ? entry(caller, "INVOICE_CANCELLED", AuditSeverity.HIGH, invoice)
        : entry(caller, "INVOICE_UPDATED", AuditSeverity.MEDIUM, invoice);
  }

  static AuditEntry generated(Caller caller, Invoice invoice) {
    return entry(
        caller,
        "INVOICE_GENERATED",
        AuditSeverity.MEDIUM,
        Optional.of(invoice.id()),
        Map.of(
            "number", invoice.snapshot().number().text(),
            "amount", invoice.snapshot().amounts().total().cents()));
  }

  /** On somebody's word. */
  public static AuditEntry remade(
      Caller caller, InvoiceId invoice, String number, Condition found) {
    return entry(
        caller,
        REMADE,
        AuditSeverity.MEDIUM,
        Optional.of(invoice),
        Map.of("document", number, "found", found.name()));
  }

  /** By the program, which has noticed by itself. */
  public static AuditEntry mended(InvoiceId invoice, String number, Condition found) {
    return new AuditEntry(
        "system",
        REMADE,
        AuditTargetType.invoice,
        Optional.of(invoice.value()),
        AuditSeverity.MEDIUM,
        Map.of("document", number, "found", found.name()),
        Optional.empty(),
        Optional.empty());
  }

  public static AuditEntry purged(Caller caller, int documents) {
    return entry(
        caller,
        "INVOICES_PURGED",
        AuditSeverity.HIGH,
        Optional.empty(),
        Map.of("documents", documents));
  }

  public static AuditEntry reportPrepared(Caller caller, Report report) {
    return entry(
        caller,
        "EREPORT_PREPARED",
        AuditSeverity.MEDIUM,
        Optional.empty(),
        Map.of("report", report.id(), "type", report.type().name(), "hash", report.hash()));
  }

  public static AuditEntry reportSent(Caller caller, Report report) {
    return entry(
        caller,
        "EREPORT_SENT",
        AuditSeverity.HIGH,
        Optional.empty(),
        Map.of(
            "report",
            report.id(),
            "hash",
            report.hash(),
            "reference",
            report.sending().map(Report.Sending::reference).orElse("")));
  }

  public static AuditEntry credited(Caller caller, CreditNoteView note) {
    return entry(
        caller,
        "INVOICE_UPDATED",
        AuditSeverity.HIGH,
        Optional.of(note.invoice().id()),
        Map.of(
            "number", note.invoice().number(),
            "creditNote", note.number(),
            "amount", note.amount().cents()));
  }

  public static AuditEntry corrected(Caller caller, Invoice invoice, CorrectiveInvoice corrective) {
    return entry(
        caller,
        "INVOICE_UPDATED",
        AuditSeverity.HIGH,
        Optional.of(invoice.id()),
        Map.of(
            "number", invoice.snapshot().number().text(),
            "corrective", corrective.snapshot().number().text()));
  }

  private static AuditEntry entry(
      Caller caller, String action, AuditSeverity severity, InvoiceView invoice) {
    return entry(
        caller,
        action,
        severity,
        Optional.of(invoice.id()),
        Map.of("number", invoice.number(), "status", invoice.status().name()));
  }

  /**
   * @param caller empty where the command line printed it
   */
  public static AuditEntry attestationPrinted(Optional<Caller> caller, Attestation printed) {
    return new AuditEntry(
        caller.map(Caller::email).orElse("system"),
        "ATTESTATION_PRINTED",
        AuditTargetType.invoice,
        Optional.empty(),
        AuditSeverity.HIGH,
        Map.of("version", printed.version(), "siren", printed.user().siren()),
        caller.flatMap(one -> one.origin().ipAddress()),
        caller.flatMap(one -> one.origin().userAgent()));
  }

  private static AuditEntry entry(
      Caller caller,
      String action,
      AuditSeverity severity,
      Optional<InvoiceId> invoice,
      Map<String, Object> details) {
    return new AuditEntry(
        caller.email(),
        action,
        AuditTargetType.invoice,
        invoice.map(InvoiceId::value),
        severity,
        details,
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }
}
