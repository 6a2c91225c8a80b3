package fr.livrestaka.application.payments.refunds.reactions;

import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.payments.refunds.PaymentLedgers;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.events.RefundRequested;
import fr.livrestaka.domain.payments.refunds.PaymentLedger;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Asks the payment service to give back what an administrator has ordered. */
@Singleton
public class MakeRefund implements Reaction<RefundRequested> {
  private final PaymentLedgers ledgers;
  private final PaymentGateway gateway;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MakeRefund(
      PaymentLedgers ledgers,
      PaymentGateway gateway,
      Transactions transactions,
      InstantSource clock) {
    this.ledgers = ledgers;
    this.gateway = gateway;
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

  @Override
  public void react(RefundRequested event, Delivery delivery) {
    RefundId id = new RefundId(event.refund());
    Optional<PaymentLedger> found = transactions.readCurrent(() -> ledgers.of(id));
    found.ifPresent(
        ledger -> ledger.pending(id).ifPresent(refund -> make(ledger, refund, delivery)));
  }

  private void make(PaymentLedger ledger, Refund refund, Delivery delivery) {
    Optional<String> serviceId =
        ledger.mayBeGivenBackAt(delivery.attempt())
            ? ledger.payment().paymentIntent().flatMap(intent -> gateway.refund(refund, intent))
            : Optional.empty();
    transactions.writing(() -> settle(ledger, refund.id(), serviceId));
  }

  private void settle(PaymentLedger asked, RefundId id, Optional<String> serviceId) {
    PaymentLedger ledger = ledgers.lock(asked.payment().id()).orElseThrow();
    ledgers.store(ledger, ledger.answered(id, serviceId, asked.reasonOfRefusal(), clock.instant()));
  }
}
