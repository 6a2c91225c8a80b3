package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.util.Optional;

/** What documents say of payments. */
public interface PaymentFacts {
  /** Who paid; empty where nobody has said it, or the person was erased since. */
  Optional<Payer> payer(PaymentId id);

  /** The payment service's name for a payment. */
  Optional<String> reference(PaymentId id);
}
