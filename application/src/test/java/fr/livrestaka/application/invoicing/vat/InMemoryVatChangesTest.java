package fr.livrestaka.application.invoicing.vat;

import fr.livrestaka.application.invoicing.vat.port.VatChanges;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;

class InMemoryVatChangesTest extends VatChangesContract {
  private final InMemoryVatChanges changes = new InMemoryVatChanges();
  private final InMemoryTransactions transactions = new InMemoryTransactions();

  @Override
  protected VatChanges changes() {
    return changes;
  }

  @Override
  protected Transactions transactions() {
    return transactions;
  }
}
