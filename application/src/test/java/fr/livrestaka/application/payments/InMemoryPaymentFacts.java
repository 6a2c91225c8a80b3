package fr.livrestaka.application.payments;

import fr.livrestaka.application.invoicing.port.PaymentFacts;
import fr.livrestaka.application.payments.port.Payments;
import fr.livrestaka.domain.payments.Payer;
import fr.livrestaka.domain.payments.Payment;
import fr.livrestaka.domain.payments.PaymentId;
import fr.livrestaka.domain.payments.Refund;
import fr.livrestaka.domain.payments.RefundId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Facts of payments and refunds in memory. */
public final class InMemoryPaymentFacts implements PaymentFacts {
  private final Payments payments;
  private final Map<RefundId, Refund> refunds = new HashMap<>();

  public InMemoryPaymentFacts(Payments payments) {
    this.payments = payments;
  }

  public void add(Refund refund) {
    refunds.put(refund.id(), refund);
  }

  @Override
  public Optional<Payer> payer(PaymentId id) {
    return payments.payer(id);
  }

  @Override
  public Optional<String> reference(PaymentId id) {
    return payments.find(id).flatMap(Payment::paymentIntent);
  }

  @Override
  public Optional<Refund> refund(RefundId id) {
    return Optional.ofNullable(refunds.get(id));
  }
}
