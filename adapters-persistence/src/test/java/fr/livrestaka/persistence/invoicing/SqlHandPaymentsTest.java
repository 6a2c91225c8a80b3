package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.HandPaymentsContract;
import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.StoredInvoicing;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;

class SqlHandPaymentsTest extends HandPaymentsContract {
  @Override
  protected HandPayments payments() {
    return TestStore.bean(HandPayments.class);
  }

  @Override
  protected Transactions transactions() {
    return StoredInvoicing.transactions();
  }

  @Override
  protected InvoiceId invoice() {
    return new InvoiceId(StoredOrders.invoiceFor(StoredOrders.fresh().id()));
  }

  @Override
  protected OrderId orderOf(InvoiceId invoice) {
    return transactions()
        .write(
            () ->
                TestStore.bean(Statements.class)
                    .query(
                        "SELECT commandeId FROM invoices WHERE id = ?",
                        row -> new OrderId(row.getString("commandeId")),
                        invoice.value())
                    .getFirst());
  }
}
