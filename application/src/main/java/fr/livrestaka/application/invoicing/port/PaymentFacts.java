package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.util.Optional;

/** What is known of payments, as documents tell it. */
public interface PaymentFacts {
  /** Who paid; empty where nobody has told, or the person was erased since. */
  Optional<Payer> payer(PaymentId id);

  /** The payment service's name for a payment. */
  Optional<String> reference(PaymentId id);
}
