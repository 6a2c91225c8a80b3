package fr.livrestaka.application.retention;

import fr.livrestaka.application.retention.port.RetentionReports;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionReport;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Counts what was kept long enough, and writes the report. */
@Singleton
public class CountDue {
  private final RetentionReports reports;
  private final LetGo letGo;
  private final RetentionMode mode;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public CountDue(
      RetentionReports reports,
      LetGo letGo,
      RetentionMode mode,
      Transactions transactions,
      InstantSource clock) {
    this.reports = reports;
    this.letGo = letGo;
    this.mode = mode;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What is approved and not carried out yet stays as it is. */
  RetentionReport count(RetentionKind kind) {
    Instant now = clock.instant();
    Due due = transactions.readCurrent(() -> letGo.due(kind, now));
    return transactions.write(() -> keep(kind, now, due));
  }

  private RetentionReport keep(RetentionKind kind, Instant now, Due due) {
    RetentionReport counted =
        reports
            .lockLatest(kind)
            .map(before -> before.countedAgain(now, due.count(), due.oldest()))
            .orElseGet(() -> RetentionReport.first(kind, now, due.count(), due.oldest()));
    if (mode.isAutomatic()) counted = counted.approvedByConfiguration(now);
    reports.save(counted);
    return counted;
  }
}
