package fr.livrestaka.application.payments.refunds;

import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.payments.settlement.DailySchedule;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Calls the team to what banks have contested or decided, where the event was lost. By itself once
 * a day, for the first time an hour after the start.
 */
@Singleton
public class ReconcileDisputes implements Upkeep {
  /** Longer than a bank takes to decide. */
  private static final Duration LOOKED_BACK = Duration.ofDays(120);

  private final PaymentGateway gateway;
  private final RecordDispute disputes;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;
  private final DailySchedule dailySchedule;

  @Inject
  public ReconcileDisputes(
      PaymentGateway gateway,
      RecordDispute disputes,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.gateway = gateway;
    this.disputes = disputes;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
    this.dailySchedule = new DailySchedule(clock.instant());
  }

  @Override
  public void tidy() {
    dailySchedule.run(clock.instant(), this::reconcile);
  }

  /**
   * @throws PaymentServiceFailed the payment service refuses or does not answer
   */
  public void reconcile() {
    Instant now = clock.instant();
    rows.each(
        "ReconcileDisputes",
        gateway.disputesSince(now.minus(LOOKED_BACK)),
        DisputeMoved::dispute,
        moved -> transactions.writing(() -> disputes.moved(moved, now)));
  }
}
