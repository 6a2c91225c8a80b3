package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.payments.PaymentGatewayContract;
import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import java.time.Instant;

class StripeDoubleTest extends PaymentGatewayContract {
  private final StripeDouble stripe = new StripeDouble(Instant::now);

  @Override
  protected PaymentGateway gateway() {
    return stripe;
  }

  @Override
  protected void pay(String session) {
    stripe.pay(find(session));
  }

  @Override
  protected void payLater(String session) {
    stripe.complete(find(session));
  }

  private StripeSession find(String id) {
    return stripe.sessions().stream().filter(one -> one.id.equals(id)).findFirst().orElseThrow();
  }
}
