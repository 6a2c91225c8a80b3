package fr.livrestaka.application.retention;

import fr.livrestaka.application.retention.port.RetentionReports;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.privacy.RetentionReport;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets go what an approved report has counted: each row in a transaction of its own, which also
 * counts it in the report. So whoever is interrupted after any line goes on where he was, and of
 * two at once each takes the rows that the other one has left.
 */
@Singleton
public class CarryOutRetention {
  private static final int AT_ONCE = 100;

  private final RetentionReports reports;
  private final LetGo letGo;
  private final RowByRow rows;
  private final Transactions transactions;

  @Inject
  public CarryOutRetention(
      RetentionReports reports, LetGo letGo, RowByRow rows, Transactions transactions) {
    this.reports = reports;
    this.letGo = letGo;
    this.rows = rows;
    this.transactions = transactions;
  }

  /**
   * Lets some go. The report has ended with the last of them; what fails comes again in the next
   * report.
   *
   * @return whether it is worth while to go on at once
   */
  boolean some(RetentionReport approved) {
    List<String> due =
        transactions.readCurrent(() -> letGo.first(approved.kind(), approved.at(), AT_ONCE));
    AtomicInteger done = new AtomicInteger();
    rows.each(
        "Retention of " + approved.kind(),
        due,
        key -> key,
        key -> {
          if (transactions.write(() -> letGo(approved, key))) done.incrementAndGet();
        });
    if (due.size() == AT_ONCE) return done.get() > 0;
    transactions.writing(() -> end(approved));
    return false;
  }

  private boolean letGo(RetentionReport approved, String key) {
    return reports
        .lockLatest(approved.kind())
        .filter(approved::isCarriedOutAs)
        .filter(current -> letGo.letGo(current.kind(), key, current.at()))
        .map(
            current -> {
              reports.save(current.progressed());
              return true;
            })
        .orElse(false);
  }

  private void end(RetentionReport approved) {
    reports
        .lockLatest(approved.kind())
        .filter(approved::isCarriedOutAs)
        .map(RetentionReport::ended)
        .ifPresent(reports::save);
  }
}
