package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.UninvoicedOrders;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.UUID;

class InMemoryUninvoicedOrdersTest extends UninvoicedOrdersContract {
  private final InMemoryInvoicing store = new InMemoryInvoicing();
  private final InMemoryUninvoicedOrders uninvoiced = new InMemoryUninvoicedOrders(store);

  @Override
  protected UninvoicedOrders uninvoiced() {
    return uninvoiced;
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
  protected void store(OrderId order, AccountId client, long cents, Instant placed) {
    uninvoiced.add(
        new PaidOrder(order, "order:" + order.value(), client, Money.ofCents(cents), placed));
  }

  @Override
  protected void pay(OrderId order, String payment, long cents, Instant at) {
    uninvoiced.pay(order, payment, Money.ofCents(cents), at);
  }
}
