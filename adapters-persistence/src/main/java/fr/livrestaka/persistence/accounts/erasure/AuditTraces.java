package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.application.accounts.erasure.ErasedTrace;
import fr.livrestaka.persistence.shared.Statements;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a pseudonym in the place of a client in the audit log; the entries themselves stay. */
final class AuditTraces {
  private final Statements statements;

  AuditTraces(Statements statements) {
    this.statements = statements;
  }

  List<ErasedTrace> erase(Erasure erasure) {
    return entries(erasure).stream().map(entry -> pseudonymise(entry, erasure)).toList();
  }

  /** Where neither address nor name is known any more, what was told goes as a whole. */
  void empty(List<String> asActor, List<String> asTold, String pseudonym) {
    statements.updateEach(
        "UPDATE audit_logs SET adminEmail = ?, ipAddress = NULL, userAgent = NULL, details = NULL"
            + " WHERE id IN (%s)",
        asActor, pseudonym);
    statements.updateEach("UPDATE audit_logs SET details = NULL WHERE id IN (%s)", asTold);
  }

  /** Reads without locks; there is no index on what it asks, which is fit for a rare event. */
  private List<Entry> entries(Erasure erasure) {
    return statements.query(
        "SELECT id, adminEmail, details FROM audit_logs"
            + " WHERE adminEmail = ? OR targetId = ? OR LOCATE(?, details) > 0"
            + " OR LOCATE(?, details) > 0",
        row ->
            new Entry(row.getString("id"), row.getString("adminEmail"), row.getString("details")),
        erasure.email(),
        erasure.id(),
        erasure.email(),
        erasure.fullName());
  }

  private ErasedTrace pseudonymise(Entry entry, Erasure erasure) {
    String details = entry.details() == null ? null : erasure.redact(entry.details());
    if (erasure.isOf(entry.adminEmail())) {
      statements.update(
          "UPDATE audit_logs SET adminEmail = ?, ipAddress = NULL, userAgent = NULL, details = ?"
              + " WHERE id = ?",
          erasure.pseudonym(),
          details,
          entry.id());
      return new ErasedTrace(ErasedTrace.Kind.AUDIT_ACTOR, entry.id());
    }
    statements.update("UPDATE audit_logs SET details = ? WHERE id = ?", details, entry.id());
    return new ErasedTrace(ErasedTrace.Kind.AUDIT_DETAILS, entry.id());
  }

  private record Entry(String id, String adminEmail, @Nullable String details) {}
}
