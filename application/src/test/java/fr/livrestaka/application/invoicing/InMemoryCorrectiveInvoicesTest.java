package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import java.util.UUID;

class InMemoryCorrectiveInvoicesTest extends CorrectiveInvoicesContract {
  private final InMemoryInvoicing store = new InMemoryInvoicing();

  @Override
  protected IssuedDocuments documents() {
    return store.documents();
  }

  @Override
  protected InvoiceLedger ledger() {
    return store.ledger();
  }

  @Override
  protected RetiredInvoices retired() {
    return new InMemoryRetiredInvoices(store);
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
