package fr.livrestaka.persistence.invoicing.books;

import fr.livrestaka.application.invoicing.ReportsContract;
import fr.livrestaka.application.invoicing.port.Reports;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;

class SqlReportsTest extends ReportsContract {
  @Override
  protected Reports reports() {
    return TestStore.bean(Reports.class);
  }

  @Override
  protected Transactions transactions() {
    return TestStore.bean(Transactions.class);
  }
}
