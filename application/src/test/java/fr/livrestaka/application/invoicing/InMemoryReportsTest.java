package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.Reports;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;

class InMemoryReportsTest extends ReportsContract {
  private final InMemoryReports reports = new InMemoryReports();
  private final InMemoryTransactions transactions = new InMemoryTransactions();

  @Override
  protected Reports reports() {
    return reports;
  }

  @Override
  protected Transactions transactions() {
    return transactions;
  }
}
