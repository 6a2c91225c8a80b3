package fr.livrestaka.application.audit;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.domain.audit.AuditEntry;
import java.util.List;

class InMemoryAuditLogTest extends AuditLogContract {
  private final InMemoryAuditLog log = new InMemoryAuditLog();

  @Override
  protected AuditLog log() {
    return log;
  }

  @Override
  protected List<AuditEntry> entriesOf(String actor) {
    return log.entries().stream().filter(entry -> entry.actor().equals(actor)).toList();
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }
}
