package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import java.util.UUID;

class InMemoryRetiredInvoicesTest extends RetiredInvoicesContract {
  private final InMemoryInvoicing store = new InMemoryInvoicing();
  private final RetiredInvoices retired = new InMemoryRetiredInvoices(store);

  @Override
  protected RetiredInvoices retired() {
    return retired;
  }

  @Override
  protected IssuedDocuments documents() {
    return store.documents();
  }

  @Override
  protected Transactions transactions() {
    return new InMemoryTransactions();
  }

  @Override
  protected AccountId client() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected OrderId order(AccountId client) {
    return new OrderId(UUID.randomUUID().toString());
  }
}
