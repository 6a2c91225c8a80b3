package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.SeedLedger;

class InMemorySeedLedgerTest extends SeedLedgerContract {
  private final SeedLedger ledger = new InMemorySeedLedger();

  @Override
  protected SeedLedger ledger() {
    return ledger;
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }
}
