package fr.livrestaka.persistence.audit;

import fr.livrestaka.application.audit.AuditLogContract;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.port.Json;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SqlAuditLogTest extends AuditLogContract {
  private final Transactions transactions = TestStore.bean(Transactions.class);

  @Override
  protected AuditLog log() {
    return TestStore.bean(AuditLog.class);
  }

  @Override
  protected List<AuditEntry> entriesOf(String actor) {
    return transactions.read(
        () ->
            TestStore.bean(Statements.class)
                .query(
                    "SELECT * FROM audit_logs WHERE adminEmail = ? ORDER BY timestamp, id",
                    SqlAuditLogTest::entry,
                    actor));
  }

  @Override
  protected void inTransaction(Runnable work) {
    transactions.writing(work);
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    String details = row.getString("details");
    return new AuditEntry(
        row.getString("adminEmail"),
        row.getString("action"),
        AuditTargetType.valueOf(row.getString("targetType")),
        Optional.ofNullable(row.getString("targetId")),
        AuditSeverity.valueOf(row.getString("severity")),
        details == null ? Map.of() : TestStore.bean(Json.class).read(details),
        Optional.ofNullable(row.getString("ipAddress")),
        Optional.ofNullable(row.getString("userAgent")));
  }
}
