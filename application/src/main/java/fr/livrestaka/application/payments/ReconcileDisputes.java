package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.port.PaymentGateway;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.PaymentServiceFailed;
import fr.livrestaka.domain.payments.PaymentSignal.DisputeMoved;
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
  private final DisputesSeen disputes;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;
  private final OnceADay onceADay;

  @Inject
  public ReconcileDisputes(
      PaymentGateway gateway,
      DisputesSeen disputes,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.gateway = gateway;
    this.disputes = disputes;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
    this.onceADay = new OnceADay(clock.instant());
  }

  @Override
  public void tidy() {
    onceADay.run(clock.instant(), this::reconcile);
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
