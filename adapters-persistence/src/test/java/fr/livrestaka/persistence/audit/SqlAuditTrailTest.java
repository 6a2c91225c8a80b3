package fr.livrestaka.persistence.audit;

import fr.livrestaka.application.audit.AuditTrailContract;
import fr.livrestaka.application.audit.port.AuditTrail;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.audit.AuditRecord;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;

class SqlAuditTrailTest extends AuditTrailContract {
  @Override
  protected AuditTrail trail() {
    return TestStore.bean(AuditTrail.class);
  }

  @Override
  protected void keep(AuditRecord line) {
    TestStore.bean(Statements.class)
        .update(
            """
            INSERT INTO audit_logs (id, timestamp, adminEmail, action, targetType, targetId, details,
              ipAddress, userAgent, severity, createdAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            line.id(),
            line.timestamp(),
            line.adminEmail(),
            line.action(),
            line.targetType().name(),
            line.targetId().orElse(null),
            line.details().orElse(null),
            line.ipAddress().orElse(null),
            line.userAgent().orElse(null),
            line.severity().name(),
            line.createdAt());
  }

  @Override
  protected void inTransaction(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }
}
