package fr.livrestaka.application.payments;

import static java.util.stream.Collectors.groupingBy;

import fr.livrestaka.application.payments.port.PaymentGateway;
import fr.livrestaka.application.payments.port.Refunds;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.PaymentServiceFailed;
import fr.livrestaka.domain.payments.RefundFacts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Compares our refunds of the last thirty days with the payment service's, and makes up for what a
 * lost event did not tell. By itself once a day, for the first time an hour after the start.
 */
@Singleton
public class ReconcileRefunds implements Upkeep {
  private static final String NAME = "ReconcileRefunds";
  private static final Duration AFTER_START = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofDays(1);
  private static final Duration LOOKED_BACK = Duration.ofDays(30);
  private static final Duration LEFT_TO_THE_OUTBOX = Duration.ofHours(1);
  private static final int AT_ONCE = 100;

  private final PaymentGateway gateway;
  private final Refunds refunds;
  private final RefundsCompared compared;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;
  private volatile Instant next;

  @Inject
  public ReconcileRefunds(
      PaymentGateway gateway,
      Refunds refunds,
      RefundsCompared compared,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.gateway = gateway;
    this.refunds = refunds;
    this.compared = compared;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
    this.next = clock.instant().plus(AFTER_START);
  }

  /**
   * What was found.
   *
   * @param looked refunds that the payment service told of, also other sites'
   * @param mended refunds that stood otherwise there than here; now they stand alike
   * @param missing refunds that we asked for an hour ago or earlier, and that are not there; a
   *     hundred at most
   * @param failed payments that could not be compared; why is in the log
   */
  public record Report(int looked, int mended, int missing, int failed) {
    private static final Report NOTHING = new Report(0, 0, 0, 0);

    private Report plus(Report other) {
      return new Report(
          looked + other.looked,
          mended + other.mended,
          missing + other.missing,
          failed + other.failed);
    }
  }

  @Override
  public void tidy() {
    Instant now = clock.instant();
    if (now.isBefore(next)) return;
    try {
      reconcile();
      next = now.plus(PAUSE);
    } catch (PaymentServiceFailed e) {
      // The gateway has said why; the next round asks again.
    }
  }

  /**
   * @throws PaymentServiceFailed the payment service refuses or does not answer
   */
  public Report reconcile() {
    Instant now = clock.instant();
    Report found =
        gateway.refundsSince(now.minus(LOOKED_BACK)).stream()
            .collect(groupingBy(RefundFacts::paymentIntent))
            .values()
            .stream()
            .map(theirs -> look(theirs, now))
            .reduce(Report.NOTHING, Report::plus);
    Report report = found.plus(new Report(0, 0, missing(now), 0));
    rows.tell(NAME, report.failed() + report.missing(), report.looked() + report.missing());
    return report;
  }

  private Report look(List<RefundFacts> theirs, Instant now) {
    String payment = theirs.getFirst().paymentIntent();
    return rows.attempt(NAME, payment, () -> transactions.write(() -> compared.mend(theirs, now)))
        .map(mended -> new Report(theirs.size(), mended, 0, 0))
        .orElse(new Report(theirs.size(), 0, 0, 1));
  }

  /** What is there was settled before. */
  private int missing(Instant now) {
    Instant latest = now.minus(LEFT_TO_THE_OUTBOX);
    return transactions.write(() -> refunds.pendingBefore(latest, AT_ONCE)).size();
  }
}
