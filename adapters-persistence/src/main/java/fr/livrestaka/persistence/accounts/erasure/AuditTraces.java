package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.persistence.shared.Statements;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a pseudonym in the place of a client in the audit log; the entries themselves stay. */
final class AuditTraces {
  private final Statements statements;

  AuditTraces(Statements statements) {
    this.statements = statements;
  }

  void erase(Erasure erasure) {
    entries(erasure).forEach(entry -> pseudonymise(entry, erasure));
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

  private void pseudonymise(Entry entry, Erasure erasure) {
    String details = entry.details() == null ? null : erasure.redact(entry.details());
    if (erasure.isOf(entry.adminEmail())) {
      statements.update(
          "UPDATE audit_logs SET adminEmail = ?, ipAddress = NULL, userAgent = NULL, details = ?"
              + " WHERE id = ?",
          erasure.pseudonym(),
          details,
          entry.id());
    } else {
      statements.update("UPDATE audit_logs SET details = ? WHERE id = ?", details, entry.id());
    }
  }

  private record Entry(String id, String adminEmail, @Nullable String details) {}
}
