package fr.livrestaka.application.payments.refunds.reactions;

import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.events.RefundFailed;
import fr.livrestaka.domain.payments.events.RefundRequested;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.settlement.Payment;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Asks the payment service to give back what an administrator has ordered. */
@Singleton
public class MakeRefund implements Reaction<RefundRequested> {
  private final Refunds refunds;
  private final Payments payments;
  private final Disputes disputes;
  private final PaymentGateway gateway;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MakeRefund(
      Refunds refunds,
      Payments payments,
      Disputes disputes,
      PaymentGateway gateway,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.refunds = refunds;
    this.payments = payments;
    this.disputes = disputes;
    this.gateway = gateway;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "payments.give-back";
  }

  @Override
  public Class<RefundRequested> event() {
    return RefundRequested.class;
  }

  @Override
  public Lane lane() {
    return Lane.PAYMENT_SERVICE;
  }

  /** A refund to make, the payment it is of, and what banks dispute of that. */
  private record Task(Refund refund, Payment payment, List<Dispute> disputes) {
    boolean isContested() {
      return disputes.stream().anyMatch(Dispute::forbidsRefund);
    }

    String refusedAs() {
      return isContested() ? "charge_for_pending_refund_disputed" : "refused";
    }
  }

  @Override
  public void react(RefundRequested event, Delivery delivery) {
    Optional<Task> task = transactions.readCurrent(() -> pending(new RefundId(event.refund())));
    if (task.isEmpty()) return;
    Optional<String> serviceId = giveBack(task.get(), delivery);
    transactions.writing(() -> settle(task.get(), serviceId));
  }

  /**
   * What a bank has begun to dispute meanwhile is not paid a second time. A later attempt asks all
   * the same, since the first one may have given it.
   */
  private Optional<String> giveBack(Task task, Delivery delivery) {
    if (task.isContested() && delivery.attempt() == 1) return Optional.empty();
    return task.payment().paymentIntent().flatMap(intent -> gateway.refund(task.refund(), intent));
  }

  private Optional<Task> pending(RefundId id) {
    return refunds
        .find(id)
        .filter(Refund::isPending)
        .flatMap(refund -> payments.find(refund.payment()).map(payment -> task(refund, payment)));
  }

  private Task task(Refund refund, Payment payment) {
    return new Task(refund, payment, disputes.ofPayment(payment.id()));
  }

  private void settle(Task task, Optional<String> serviceId) {
    Payment payment = payments.lock(task.payment().id()).orElseThrow();
    Refund refund = refunds.find(task.refund().id()).orElseThrow();
    if (!refund.isPending()) return;
    Refund settled = refund.answered(serviceId, clock.instant());
    refunds.save(settled);
    if (settled.isFailed()) {
      payments.save(payment.releasing(refund.amount()));
      outbox.record(
          new RefundFailed(
              refund.id().value(),
              payment.id().value(),
              payment.order().value(),
              refund.amount().cents(),
              task.refusedAs()));
      return;
    }
    outbox.record(
        new RefundSettled(
            refund.id().value(),
            payment.id().value(),
            payment.order().value(),
            refund.amount().cents()));
  }
}
