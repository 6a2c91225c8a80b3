package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.orders.OrderId;
import java.util.UUID;

class InMemoryHandPaymentsTest extends HandPaymentsContract {
  private final InMemoryInvoicing store = new InMemoryInvoicing();
  private final InMemoryHandPayments payments = new InMemoryHandPayments(store.invoices());

  @Override
  protected HandPayments payments() {
    return payments;
  }

  @Override
  protected Transactions transactions() {
    return new InMemoryTransactions();
  }

  @Override
  protected InvoiceId invoice() {
    String id = UUID.randomUUID().toString();
    return store.documents().invoice(new AccountId("client"), new OrderId(id), id, 48_000).id();
  }

  @Override
  protected OrderId orderOf(InvoiceId invoice) {
    return store.invoice(invoice).order();
  }
}
