package fr.livrestaka.persistence.shared;

import fr.livrestaka.application.shared.SeedLedgerContract;
import fr.livrestaka.application.shared.port.SeedLedger;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;

class SqlSeedLedgerTest extends SeedLedgerContract {
  @Override
  protected SeedLedger ledger() {
    return TestStore.bean(SeedLedger.class);
  }

  @Override
  protected void inTransaction(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }
}
