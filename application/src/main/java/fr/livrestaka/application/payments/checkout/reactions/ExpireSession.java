package fr.livrestaka.application.payments.checkout.reactions;

import fr.livrestaka.application.payments.checkout.CloseSession;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.payments.events.CheckoutWithdrawn;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Closes the pay page of a checkout that was replaced, or whose order was given up. */
@Singleton
public class ExpireSession implements Reaction<CheckoutWithdrawn> {
  private final CloseSession closeSession;

  @Inject
  public ExpireSession(CloseSession closeSession) {
    this.closeSession = closeSession;
  }

  @Override
  public String name() {
    return "payments.expire-session";
  }

  @Override
  public Class<CheckoutWithdrawn> event() {
    return CheckoutWithdrawn.class;
  }

  @Override
  public Lane lane() {
    return Lane.PAYMENT_SERVICE;
  }

  @Override
  public void react(CheckoutWithdrawn event, Delivery delivery) {
    closeSession.close(event.sessionId());
  }
}
