package fr.livrestaka.persistence.audit;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.persistence.shared.JsonText;
import fr.livrestaka.persistence.shared.OwnTransactions;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The audit log in MySQL. */
@Singleton
final class SqlAuditLog implements AuditLog {
  private final AuditRows rows;
  private final JsonText json;
  private final IdGenerator ids;
  private final OwnTransactions transactions;
  private final InstantSource clock;

  SqlAuditLog(
      AuditRows rows,
      JsonText json,
      IdGenerator ids,
      OwnTransactions transactions,
      InstantSource clock) {
    this.rows = rows;
    this.json = json;
    this.ids = ids;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void record(AuditEntry entry) {
    String details = json.of(entry.details()).orElse(null);
    AuditRow row = AuditRow.of(entry, ids.next(), details, clock.instant());
    transactions.write(() -> rows.save(row));
  }
}
