package fr.livrestaka.application.content;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.content.Page;
import java.util.Map;
import java.util.Optional;

/** The audit entries of this area; the stored target types know no content, so it is the system. */
final class ContentAudit {
  private ContentAudit() {}

  static AuditEntry added(Caller caller, Faq faq) {
    return entry(caller, "FAQ_CREATED", AuditSeverity.MEDIUM, faq.id().value(), state(faq));
  }

  static AuditEntry changed(Caller caller, Faq faq) {
    return entry(caller, "FAQ_UPDATED", AuditSeverity.MEDIUM, faq.id().value(), state(faq));
  }

  static AuditEntry deleted(Caller caller, Faq faq) {
    return entry(caller, "FAQ_DELETED", AuditSeverity.HIGH, faq.id().value(), state(faq));
  }

  static AuditEntry added(Caller caller, Page page) {
    return entry(caller, "PAGE_CREATED", AuditSeverity.MEDIUM, page.id().value(), state(page));
  }

  /** A change by which a page appears or disappears has its own kind. */
  static AuditEntry changed(Caller caller, Page before, Page after) {
    boolean restated = before.status() != after.status() || before.isPublic() != after.isPublic();
    return entry(
        caller,
        restated ? "PAGE_STATUS_CHANGED" : "PAGE_UPDATED",
        restated ? AuditSeverity.HIGH : AuditSeverity.MEDIUM,
        after.id().value(),
        state(after));
  }

  static AuditEntry deleted(Caller caller, Page page) {
    return entry(caller, "PAGE_DELETED", AuditSeverity.HIGH, page.id().value(), state(page));
  }

  private static Map<String, Object> state(Faq faq) {
    return Map.of("categorie", faq.categorie(), "ordre", faq.ordre(), "visible", faq.visible());
  }

  private static Map<String, Object> state(Page page) {
    return Map.of("slug", page.slug(), "status", page.status().name(), "isPublic", page.isPublic());
  }

  private static AuditEntry entry(
      Caller caller,
      String action,
      AuditSeverity severity,
      String target,
      Map<String, Object> details) {
    return new AuditEntry(
        caller.email(),
        action,
        AuditTargetType.system,
        Optional.of(target),
        severity,
        details,
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }
}
