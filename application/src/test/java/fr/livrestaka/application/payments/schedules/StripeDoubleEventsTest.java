package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.payments.PaymentEventsContract;
import fr.livrestaka.application.payments.settlement.port.PaymentEvents;

class StripeDoubleEventsTest extends PaymentEventsContract {
  private final SchedulesContract.Fresh fresh = InMemoryStores.fresh();
  private final World world = new World(fresh.store(), new Crashes(() -> {}), 1);

  @Override
  protected PaymentEvents events() {
    return world.stripe;
  }

  @Override
  protected Sent completed() {
    new Buyers(world, fresh.tariff()).order();
    world.stripe.pay(world.stripe.sessions().getLast());
    String body = world.stripe.news().getLast().payload();
    return new Sent(body, StripeDouble.signature(body));
  }
}
