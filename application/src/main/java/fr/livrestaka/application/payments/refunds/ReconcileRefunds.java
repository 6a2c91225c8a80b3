package fr.livrestaka.application.payments.refunds;

import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.DailySchedule;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundFacts;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the refunds stored here with the payment service's, of each payment that had one in the
 * last thirty days, or is among the hundred that have waited longest for one, and makes up for what
 * a lost event would have said. By itself once a day, for the first time an hour after the start.
 */
@Singleton
public class ReconcileRefunds implements Upkeep {
  private static final String NAME = "ReconcileRefunds";
  private static final Duration LOOKED_BACK = Duration.ofDays(30);
  private static final Duration LEFT_TO_THE_OUTBOX = Duration.ofHours(1);
  private static final int AT_ONCE = 100;

  private final PaymentGateway gateway;
  private final Payments payments;
  private final Refunds refunds;
  private final RecordRefund recordRefund;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;
  private final DailySchedule dailySchedule;

  @Inject
  public ReconcileRefunds(
      PaymentGateway gateway,
      Payments payments,
      Refunds refunds,
      RecordRefund recordRefund,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.gateway = gateway;
    this.payments = payments;
    this.refunds = refunds;
    this.recordRefund = recordRefund;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
    this.dailySchedule = new DailySchedule(clock.instant());
  }

  /**
   * What was found.
   *
   * @param looked refunds that the payment service has, also other sites'
   * @param mended refunds whose state here was not that of the payment service; now it is
   * @param missing refunds that this program asked for an hour ago or earlier, and that are not
   *     there
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
    dailySchedule.run(clock.instant(), this::reconcile);
  }

  /**
   * @throws PaymentServiceFailed the payment service refuses or does not answer; what was mended
   *     until then stays so
   */
  public Report reconcile() {
    Instant now = clock.instant();
    Instant latest = now.minus(LEFT_TO_THE_OUTBOX);
    Report report =
        touched(now.minus(LOOKED_BACK), latest).entrySet().stream()
            .map(payment -> look(payment.getKey(), payment.getValue(), latest))
            .reduce(Report.NOTHING, Report::plus);
    rows.tell(NAME, report.failed() + report.missing(), report.looked() + report.missing());
    return report;
  }

  /** Payments to compare, each with the number of its refunds since then. */
  private Map<String, Integer> touched(Instant since, Instant latest) {
    Map<String, Integer> touched = new LinkedHashMap<>();
    for (RefundFacts one : gateway.refundsSince(since)) {
      touched.merge(one.paymentIntent(), 1, Integer::sum);
    }
    transactions
        .readCurrent(() -> waitingSince(latest))
        .forEach(waiting -> touched.putIfAbsent(waiting, 0));
    return touched;
  }

  /** The payments whose refunds the service was asked for before then, and has not confirmed. */
  private List<String> waitingSince(Instant latest) {
    return refunds.pendingBefore(latest, AT_ONCE).stream()
        .map(Refund::payment)
        .distinct()
        .flatMap(payment -> payments.find(payment).stream())
        .flatMap(payment -> payment.paymentIntent().stream())
        .toList();
  }

  private Report look(String payment, int counted, Instant latest) {
    if (transactions.readCurrent(() -> payments.findByIntent(payment)).isEmpty()) {
      return new Report(counted, 0, 0, 0);
    }
    Instant asked = clock.instant();
    List<RefundFacts> theirs = gateway.refundsOf(payment);
    return rows.attempt(
            NAME,
            payment,
            () ->
                transactions
                    .write(() -> recordRefund.compare(payment, theirs, asked, latest))
                    .orElseThrow())
        .map(found -> new Report(theirs.size(), found.mended(), found.missing(), 0))
        .orElse(new Report(theirs.size(), 0, 0, 1));
  }
}
