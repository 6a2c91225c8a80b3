package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryInvoicingTest extends InvoicesContract {
  private final InMemoryInvoicing store = new InMemoryInvoicing();

  @Override
  protected Invoices invoices() {
    return store.invoices();
  }

  @Override
  protected CreditNotes creditNotes() {
    return store.creditNotes();
  }

  @Override
  protected Numbering numbering() {
    return store.numbering();
  }

  @Override
  protected InvoiceLedger ledger() {
    return store.ledger();
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
