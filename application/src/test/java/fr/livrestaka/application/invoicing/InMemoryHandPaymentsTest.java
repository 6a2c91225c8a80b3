package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceId;
import java.util.UUID;

class InMemoryHandPaymentsTest extends HandPaymentsContract {
  private final InMemoryHandPayments payments = new InMemoryHandPayments();

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
    return new InvoiceId(UUID.randomUUID().toString());
  }
}
