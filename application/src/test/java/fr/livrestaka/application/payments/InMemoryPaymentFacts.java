package fr.livrestaka.application.payments;

import fr.livrestaka.application.invoicing.port.PaymentFacts;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.util.Optional;

/** Facts of payments in memory. */
public final class InMemoryPaymentFacts implements PaymentFacts {
  private final Payments payments;

  public InMemoryPaymentFacts(Payments payments) {
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
