package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.application.invoicing.port.PaymentFacts;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells documents what payments know. */
@Singleton
final class SqlPaymentFacts implements PaymentFacts {
  private final Payments payments;

  SqlPaymentFacts(Payments payments) {
    this.payments = payments;
  }

  @Override
  public Optional<Payer> payer(PaymentId id) {
    return payments.payer(id);
  }

  @Override
  public Optional<String> reference(PaymentId id) {
    return payments.find(id).flatMap(Payment::paymentIntent);
  }
}
