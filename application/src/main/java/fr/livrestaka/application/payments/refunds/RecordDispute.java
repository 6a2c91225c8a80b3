package fr.livrestaka.application.payments.refunds;

import fr.livrestaka.domain.payments.refunds.PaymentLedger;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/**
 * Records what the payment service reports of disputes, in whatever order it comes. Each new one,
 * each state and each movement of the money is recorded once. Within the open transaction.
 */
@Singleton
public class RecordDispute {
  private final PaymentLedgers ledgers;

  @Inject
  public RecordDispute(PaymentLedgers ledgers) {
    this.ledgers = ledgers;
  }

  /**
   * @return false where the payment is not known here, perhaps another site's
   */
  public boolean moved(DisputeMoved moved, Instant now) {
    Optional<PaymentLedger> ledger = ledgers.lockByIntent(moved.paymentIntent());
    ledger.ifPresent(locked -> ledgers.store(locked, locked.disputed(moved, now)));
    return ledger.isPresent();
  }
}
