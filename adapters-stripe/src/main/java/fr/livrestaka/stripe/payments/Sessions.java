package fr.livrestaka.stripe.payments;

import com.stripe.model.checkout.Session;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.shared.Money;
import java.util.Optional;

/** Reads Stripe's sessions. */
final class Sessions {
  static final String USER = "userId";
  static final String REFERENCE = "commandeId";
  static final String CHECKOUT = "checkoutId";
  static final String SOURCE = "source";

  private Sessions() {}

  static SessionFacts facts(Session session) {
    return new SessionFacts(
        session.getId(),
        Optional.ofNullable(session.getPaymentStatus()).orElse("unpaid"),
        "expired".equals(session.getStatus()),
        Money.ofCents(Optional.ofNullable(session.getAmountTotal()).orElse(0L)),
        Optional.ofNullable(session.getCurrency()).orElse(""),
        Optional.ofNullable(session.getPaymentIntent()),
        StripeEventMapper.metadata(session, CHECKOUT).map(CheckoutId::new),
        StripeEventMapper.metadata(session, REFERENCE),
        StripeEventMapper.metadata(session, USER),
        StripeEventMapper.metadata(session, SOURCE),
        SessionPayers.of(session));
  }
}
