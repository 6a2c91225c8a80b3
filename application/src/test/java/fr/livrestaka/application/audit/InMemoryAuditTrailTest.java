package fr.livrestaka.application.audit;

import fr.livrestaka.application.audit.port.AuditTrail;
import fr.livrestaka.domain.audit.AuditRecord;

class InMemoryAuditTrailTest extends AuditTrailContract {
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();

  @Override
  protected AuditTrail trail() {
    return trail;
  }

  @Override
  protected void keep(AuditRecord line) {
    trail.keep(line);
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }
}
