package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.UnpaidInvoices;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryUnpaidInvoicesTest extends UnpaidInvoicesContract {
  private final InMemoryInvoicing store = new InMemoryInvoicing();
  private final UnpaidInvoices unpaid = new InMemoryUnpaidInvoices(store);

  @Override
  protected UnpaidInvoices unpaid() {
    return unpaid;
  }

  @Override
  protected Invoices invoices() {
    return store.invoices();
  }

  @Override
  protected Numbering numbering() {
    return store.numbering();
  }

  @Override
  protected AccountId client() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected OrderId order(AccountId client) {
    return new OrderId(UUID.randomUUID().toString());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
