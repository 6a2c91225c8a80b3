package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.InMemoryRefunds;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.UUID;

class InMemoryAccountingRecordsTest extends AccountingRecordsContract {
  private final InMemoryInvoicing store = new InMemoryInvoicing();
  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryPayments payments = new InMemoryPayments();
  private final InMemoryRefunds refunds = new InMemoryRefunds(payments);
  private final InMemoryAccountingRecords records =
      new InMemoryAccountingRecords(
          store,
          orders,
          payments,
          refunds,
          new InMemoryRefundCredits(store.creditNotes()),
          new InMemoryHandPayments(store.invoices()));

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
    Order order = OrderFixtures.order(client, OrderFixtures.Facts.titled("Les dunes"));
    orders.add(order);
    return order.id();
  }

  @Override
  protected void pay(OrderId order, String payment, long cents, Instant at) {
    payments.add(PaymentFixtures.payment(new PaymentId(payment), order, cents, at));
  }

  @Override
  protected String refund(OrderId order, String payment, long cents, Instant at) {
    String id = UUID.randomUUID().toString();
    refunds.add(Refund.seen(new RefundId(id), new PaymentId(payment), Money.ofCents(cents), at));
    return id;
  }

  @Override
  protected void purge(String document) {
    store.purge(document);
  }
}
