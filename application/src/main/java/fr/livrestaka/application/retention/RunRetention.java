package fr.livrestaka.application.retention;

import fr.livrestaka.application.retention.port.RetentionReports;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionReport;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Counts once a day what was kept long enough, and writes a report. It acts on what a report has
 * counted once that is approved, by an administrator or by the configuration (docs/decisions/0060).
 */
@Singleton
public class RunRetention implements Upkeep {
  private static final int PORTIONS = 20;

  private final RetentionReports reports;
  private final CountDue countDue;
  private final CarryOutRetention carryOut;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RunRetention(
      RetentionReports reports,
      CountDue countDue,
      CarryOutRetention carryOut,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.reports = reports;
    this.countDue = countDue;
    this.carryOut = carryOut;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    rows.each("RunRetention", List.of(RetentionKind.values()), RetentionKind::name, this::tidy);
  }

  private void tidy(RetentionKind kind) {
    Optional<RetentionReport> latest = transactions.readCurrent(() -> reports.latest(kind));
    RetentionReport report =
        latest
            .filter(found -> !found.isStale(clock.instant()))
            .orElseGet(() -> countDue.count(kind));
    boolean goesOn = report.isApproved();
    for (int portion = 0; goesOn && portion < PORTIONS; portion++) goesOn = carryOut.some(report);
  }
}
