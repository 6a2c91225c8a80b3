package fr.livrestaka.persistence.invoicing.books;

import fr.livrestaka.application.invoicing.vat.VatChangesContract;
import fr.livrestaka.application.invoicing.vat.port.VatChanges;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;

class SqlVatChangesTest extends VatChangesContract {
  @Override
  protected VatChanges changes() {
    return TestStore.bean(VatChanges.class);
  }

  @Override
  protected Transactions transactions() {
    return TestStore.bean(Transactions.class);
  }
}
