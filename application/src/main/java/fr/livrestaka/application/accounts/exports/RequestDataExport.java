package fr.livrestaka.application.accounts.exports;

import fr.livrestaka.application.accounts.AccountAudit;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.events.DataExportRequested;
import fr.livrestaka.domain.audit.AuditSeverity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Has a link to a copy of the own personal data mailed to the account's address (contract A §2.1).
 */
@Singleton
public final class RequestDataExport {
  static final List<String> DATA_TYPES = List.of("profile", "commandes", "invoices", "messages");

  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RequestDataExport(
      AuditLog audit, Outbox outbox, Transactions transactions, InstantSource clock) {
    this.audit = audit;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  public DataExportPromise request(Caller caller) {
    transactions.writing(
        () -> {
          outbox.record(new DataExportRequested(caller.id()));
          audit.record(
              AccountAudit.self(
                  caller,
                  "USER_DATA_EXPORTED",
                  AuditSeverity.MEDIUM,
                  Map.of("export_method", "email", "data_types", DATA_TYPES)));
        });
    return new DataExportPromise(caller.email(), clock.instant());
  }
}
