package fr.livrestaka.persistence.pricing;

import fr.livrestaka.application.pricing.TariffSearchContract;
import fr.livrestaka.application.pricing.port.TariffSearch;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;

class SqlTariffSearchTest extends TariffSearchContract {
  @Override
  protected Tariffs tariffs() {
    return TestStore.bean(Tariffs.class);
  }

  @Override
  protected TariffSearch search() {
    return TestStore.bean(TariffSearch.class);
  }

  @Override
  protected void inTransaction(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }
}
