package fr.livrestaka.persistence.payments;

import fr.livrestaka.application.invoicing.port.PaymentFacts;
import fr.livrestaka.application.payments.port.Payments;
import fr.livrestaka.application.payments.port.Refunds;
import fr.livrestaka.domain.payments.Payer;
import fr.livrestaka.domain.payments.Payment;
import fr.livrestaka.domain.payments.PaymentId;
import fr.livrestaka.domain.payments.Refund;
import fr.livrestaka.domain.payments.RefundId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells documents what payments and refunds know. */
@Singleton
final class SqlPaymentFacts implements PaymentFacts {
  private final Payments payments;
  private final Refunds refunds;

  SqlPaymentFacts(Payments payments, Refunds refunds) {
    this.payments = payments;
    this.refunds = refunds;
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
    return refunds.find(id);
  }
}
