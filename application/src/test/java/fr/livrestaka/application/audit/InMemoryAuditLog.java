package fr.livrestaka.application.audit;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.domain.audit.AuditEntry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what was recorded. */
public final class InMemoryAuditLog implements AuditLog {
  private final List<AuditEntry> entries = new CopyOnWriteArrayList<>();

  @Override
  public void record(AuditEntry entry) {
    entries.add(entry);
  }

  public List<AuditEntry> entries() {
    return List.copyOf(entries);
  }
}
