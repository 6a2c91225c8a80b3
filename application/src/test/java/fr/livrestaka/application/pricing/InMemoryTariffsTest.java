package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.Tariffs;

class InMemoryTariffsTest extends TariffsContract {
  private final Tariffs tariffs = new InMemoryTariffs();

  @Override
  protected Tariffs tariffs() {
    return tariffs;
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }
}
