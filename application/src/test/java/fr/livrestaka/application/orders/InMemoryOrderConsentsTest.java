package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.OrderConfirmations;
import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.domain.content.PageVersionId;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryOrderConsentsTest extends OrderConsentsContract {
  private final OrderConsents consents = new InMemoryOrderConsents();
  private final OrderConfirmations confirmations = new InMemoryOrderConfirmations();

  @Override
  protected OrderConsents consents() {
    return consents;
  }

  @Override
  protected OrderConfirmations confirmations() {
    return confirmations;
  }

  @Override
  protected GuestOrderId guestOrder() {
    return new GuestOrderId(UUID.randomUUID().toString());
  }

  @Override
  protected PageVersionId version() {
    return new PageVersionId(UUID.randomUUID().toString());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
