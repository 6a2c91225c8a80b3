package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceId;
import java.util.UUID;

class InMemoryReceiptsTest extends ReceiptsContract {
  private final InMemoryReceipts receipts = new InMemoryReceipts();

  @Override
  protected Receipts receipts() {
    return receipts;
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
