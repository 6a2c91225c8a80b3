package fr.livrestaka.application.retention;

import fr.livrestaka.application.retention.port.RetentionReports;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionReport;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts once a day what was kept long enough, and writes a report. It acts on what a report has
 * counted once that is approved, by an administrator or by the configuration, some rows at a time
 * (docs/decisions/0058).
 */
@Singleton
public class RunRetention implements Upkeep {
  private static final System.Logger LOG = System.getLogger(RunRetention.class.getName());
  private static final String NAME = "RunRetention";
  private static final int AT_ONCE = 200;

  private final RetentionReports reports;
  private final LetGo letGo;
  private final RetentionMode mode;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RunRetention(
      RetentionReports reports,
      LetGo letGo,
      RetentionMode mode,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.reports = reports;
    this.letGo = letGo;
    this.mode = mode;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    rows.each(NAME, List.of(RetentionKind.values()), RetentionKind::name, this::tidy);
  }

  private void tidy(RetentionKind kind) {
    Instant now = clock.instant();
    Optional<RetentionReport> latest = transactions.readCurrent(() -> reports.latest(kind));
    if (latest.isEmpty() || latest.get().isStale(now)) latest = Optional.of(count(kind, now));
    latest.filter(RetentionReport::isApproved).ifPresent(this::carryOut);
  }

  private RetentionReport count(RetentionKind kind, Instant now) {
    Due due = transactions.readCurrent(() -> letGo.due(kind, now));
    RetentionReport counted = transactions.write(() -> keep(kind, now, due));
    LOG.log(
        System.Logger.Level.INFO,
        "Retention of {0}: {1} kept long enough since {2}, report {3} is {4}",
        kind,
        Long.toString(counted.due()),
        counted.oldest().map(Instant::toString).orElse("-"),
        Integer.toString(counted.number()),
        counted.status());
    return counted;
  }

  /** What was approved meanwhile stays as it is. */
  private RetentionReport keep(RetentionKind kind, Instant now, Due due) {
    RetentionReport counted =
        reports
            .lockLatest(kind)
            .map(before -> before.countedAgain(now, due.count(), due.oldest()))
            .orElseGet(() -> RetentionReport.first(kind, now, due.count(), due.oldest()));
    if (mode.isAutomatic() && !counted.isApproved() && counted.due() > 0) {
      counted =
          counted.approved(counted.number(), counted.due(), RetentionReport.AUTOMATIC, now);
    }
    reports.save(counted);
    return counted;
  }

  private void carryOut(RetentionReport report) {
    RetentionKind kind = report.kind();
    List<String> due =
        transactions.readCurrent(() -> letGo.first(kind, report.at(), AT_ONCE));
    AtomicLong done = new AtomicLong();
    rows.each(
        NAME + " " + kind,
        due,
        key -> key,
        key -> {
          if (transactions.write(() -> letGo.letGo(kind, key, report.at()))) done.incrementAndGet();
        });
    transactions.writing(() -> progress(report, done.get(), due.size() < AT_ONCE));
  }

  /** It has ended where all that was due has been seen, and nothing of it is left. */
  private void progress(RetentionReport report, long done, boolean isLast) {
    boolean hasEnded = isLast && letGo.first(report.kind(), report.at(), 1).isEmpty();
    reports
        .lockLatest(report.kind())
        .filter(now -> now.number() == report.number() && now.isApproved())
        .map(now -> now.progressed(done))
        .map(now -> hasEnded ? now.ended() : now)
        .ifPresent(reports::save);
  }
}
