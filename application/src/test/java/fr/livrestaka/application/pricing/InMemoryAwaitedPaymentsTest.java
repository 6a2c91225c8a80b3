package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.AwaitedPayments;
import fr.livrestaka.domain.pricing.TariffId;

class InMemoryAwaitedPaymentsTest extends AwaitedPaymentsContract {
  private final InMemoryAwaitedPayments awaited = new InMemoryAwaitedPayments();

  @Override
  protected AwaitedPayments awaited() {
    return awaited;
  }

  @Override
  protected void order(TariffId tariff, boolean isPaid) {
    if (!isPaid) awaited.add(tariff);
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }
}
