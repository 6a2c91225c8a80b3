package fr.livrestaka.application.retention.port;

import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionReport;
import java.util.List;
import java.util.Optional;

/** The stored reports of what was kept long enough. */
public interface RetentionReports {
  /** The last one of the kind. Needs a transaction. */
  Optional<RetentionReport> latest(RetentionKind kind);

  /** As {@link #latest}, and nobody else changes it before the open write transaction ends. */
  Optional<RetentionReport> lockLatest(RetentionKind kind);

  /** The last one of each kind. Needs a transaction. */
  List<RetentionReport> latest();

  /** Stores it in the place of the one of its kind and number. Needs a write transaction. */
  void save(RetentionReport report);
}
