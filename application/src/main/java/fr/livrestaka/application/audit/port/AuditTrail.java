package fr.livrestaka.application.audit.port;

import fr.livrestaka.application.audit.AuditActivity;
import fr.livrestaka.application.audit.AuditQuery;
import fr.livrestaka.application.audit.AuditSummary;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.audit.AuditRecord;
import java.time.Instant;
import java.util.List;

/** Reads the audit log, and lets go what is old. */
public interface AuditTrail {
  Page<AuditRecord> search(AuditQuery query, PageRequest page);

  /** The first lines in the order asked for. */
  List<AuditRecord> first(AuditQuery query, int limit);

  /** Outside a transaction the summary may be up to a minute old. */
  AuditSummary summary();

  AuditActivity activity(Instant now);

  /**
   * Deletes lines that are older.
   *
   * @param limit at most so many
   * @return how many
   */
  int deleteBefore(Instant cutoff, int limit);
}
