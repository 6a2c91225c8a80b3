package fr.livrestaka.application.payments.refunds;

import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.payments.events.DisputedFundsMoved;
import fr.livrestaka.domain.payments.events.PaymentDisputed;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the payment service tells of disputes, in whatever order it comes. Each new one, each state
 * and each way of the money is recorded once. Within the open transaction.
 */
@Singleton
public class RecordDispute {
  private final Payments payments;
  private final Disputes disputes;
  private final Outbox outbox;

  @Inject
  public RecordDispute(Payments payments, Disputes disputes, Outbox outbox) {
    this.payments = payments;
    this.disputes = disputes;
    this.outbox = outbox;
  }

  /**
   * @return false where the payment is not known here, perhaps another site's
   */
  public boolean moved(DisputeMoved moved, Instant now) {
    Optional<Payment> payment = payments.lockByIntent(moved.paymentIntent());
    payment.ifPresent(locked -> moved(locked, moved, now));
    return payment.isPresent();
  }

  private void moved(Payment payment, DisputeMoved moved, Instant now) {
    Optional<Dispute> before = known(payment, moved);
    Dispute after =
        before
            .map(known -> known.moved(moved, now))
            .orElseGet(() -> Dispute.opened(payment.id(), moved, now));
    before.ifPresentOrElse(known -> disputes.save(known, after), () -> disputes.add(after));
    if (!before.map(Dispute::status).equals(Optional.of(after.status()))) {
      outbox.record(PaymentDisputed.of(payment, after, before.isPresent()));
    }
    if (before.map(Dispute::funds).orElse(DisputeFunds.LEFT) != after.funds()) {
      outbox.record(DisputedFundsMoved.of(payment, after));
    }
  }

  private Optional<Dispute> known(Payment payment, DisputeMoved moved) {
    List<Dispute> all = disputes.ofPayment(payment.id());
    return all.stream()
        .filter(one -> one.id().equals(moved.dispute()))
        .findFirst()
        .or(() -> all.stream().filter(Dispute::isNameless).findFirst());
  }
}
