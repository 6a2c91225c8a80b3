package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.InvoiceSearch;
import java.util.function.Supplier;

class InMemoryInvoiceSearchTest extends InvoiceSearchContract {
  private final InMemoryInvoiceSearch search = new InMemoryInvoiceSearch();

  @Override
  protected InvoiceSearch search() {
    return search;
  }

  @Override
  protected void store(InvoiceView invoice) {
    search.store(invoice);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
