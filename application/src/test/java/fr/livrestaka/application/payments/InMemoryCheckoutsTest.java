package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.checkout.port.Checkouts;
import java.util.function.Supplier;

class InMemoryCheckoutsTest extends CheckoutsContract {
  private final InMemoryCheckouts checkouts = new InMemoryCheckouts();

  @Override
  protected Checkouts checkouts() {
    return checkouts;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
