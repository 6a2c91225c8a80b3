package fr.livrestaka.persistence.invoicing.credit;

import fr.livrestaka.application.invoicing.IssuedDocuments;
import fr.livrestaka.application.invoicing.RefundCreditsContract;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.invoicing.port.RefundsToCredit;
import fr.livrestaka.application.payments.refunds.PaymentLedgers;
import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.StoredInvoicing;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;

class SqlRefundCreditsTest extends RefundCreditsContract {
  @Override
  protected RefundCredits credits() {
    return TestStore.bean(RefundCredits.class);
  }

  @Override
  protected RefundsToCredit refunds() {
    return new PaymentLedgers(
        TestStore.bean(Payments.class),
        TestStore.bean(Refunds.class),
        TestStore.bean(Disputes.class),
        event -> {});
  }

  @Override
  protected IssuedDocuments documents() {
    return StoredInvoicing.documents();
  }

  @Override
  protected Transactions transactions() {
    return StoredInvoicing.transactions();
  }

  @Override
  protected AccountId client() {
    return StoredOrders.client();
  }

  @Override
  protected OrderId order(AccountId client) {
    return StoredOrders.of(client).id();
  }

  @Override
  protected void pay(OrderId order, String payment, long cents, Instant at) {
    StoredInvoicing.pay(order, payment, cents, at);
  }

  @Override
  protected String refund(OrderId order, String payment, long cents, Instant at) {
    return StoredInvoicing.refund(payment, cents, at);
  }
}
