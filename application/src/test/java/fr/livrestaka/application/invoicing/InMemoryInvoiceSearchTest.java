package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.invoicing.port.InvoiceSearch;
import fr.livrestaka.application.orders.InMemoryOrders;
import java.util.function.Supplier;

class InMemoryInvoiceSearchTest extends InvoiceSearchContract {
  private final InMemoryInvoicing store = new InMemoryInvoicing();
  private final InMemoryInvoiceSearch search =
      new InMemoryInvoiceSearch(store, new InMemoryOrders(), new InMemoryAccounts());

  @Override
  protected InvoiceSearch search() {
    return search;
  }

  @Override
  protected void store(InvoiceView invoice) {
    store.adopt(invoice);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
