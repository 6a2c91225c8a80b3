package fr.livrestaka.persistence.pricing;

import fr.livrestaka.application.pricing.TariffsContract;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;

class SqlTariffsTest extends TariffsContract {
  @Override
  protected Tariffs tariffs() {
    return TestStore.bean(Tariffs.class);
  }

  @Override
  protected void inTransaction(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }
}
