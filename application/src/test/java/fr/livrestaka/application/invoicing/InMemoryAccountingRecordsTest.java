package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.InMemoryAccountingRecords.Movement;
import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.UUID;

class InMemoryAccountingRecordsTest extends AccountingRecordsContract {
  private final InMemoryInvoicing store = new InMemoryInvoicing();
  private final InMemoryAccountingRecords records = new InMemoryAccountingRecords(store);

  @Override
  protected AccountingRecords records() {
    return records;
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

  @Override
  protected void pay(OrderId order, String payment, long cents, Instant at) {
    records.move(new Movement(Kind.PAYMENT, payment, order, payment, Money.ofCents(cents), at));
  }

  @Override
  protected String refund(OrderId order, String payment, long cents, Instant at) {
    String id = UUID.randomUUID().toString();
    records.move(new Movement(Kind.REFUND, id, order, payment, Money.ofCents(cents), at));
    return id;
  }

  @Override
  protected void purge(String document) {
    store.purge(document);
  }
}
