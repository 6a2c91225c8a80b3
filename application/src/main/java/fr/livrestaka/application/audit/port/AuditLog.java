package fr.livrestaka.application.audit.port;

import fr.livrestaka.domain.audit.AuditEntry;

/** Appends to the audit log, in the open transaction where there is one. */
public interface AuditLog {
  void record(AuditEntry entry);
}
