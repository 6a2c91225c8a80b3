package fr.livrestaka.application.payments.reactions;

import fr.livrestaka.application.payments.port.PaymentGateway;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.payments.CheckoutWithdrawn;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Closes the pay page of a checkout that was replaced, or whose order was given up. */
@Singleton
public class ExpireSession implements Reaction<CheckoutWithdrawn> {
  private final PaymentGateway gateway;

  @Inject
  public ExpireSession(PaymentGateway gateway) {
    this.gateway = gateway;
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
  public void react(CheckoutWithdrawn event, Delivery delivery) {
    gateway.expire(event.sessionId());
  }
}
