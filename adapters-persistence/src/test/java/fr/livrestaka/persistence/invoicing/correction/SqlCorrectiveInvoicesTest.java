package fr.livrestaka.persistence.invoicing.correction;

import fr.livrestaka.application.invoicing.CorrectiveInvoicesContract;
import fr.livrestaka.application.invoicing.IssuedDocuments;
import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.StoredInvoicing;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;

class SqlCorrectiveInvoicesTest extends CorrectiveInvoicesContract {
  @Override
  protected IssuedDocuments documents() {
    return StoredInvoicing.documents();
  }

  @Override
  protected InvoiceLedger ledger() {
    return TestStore.bean(InvoiceLedger.class);
  }

  @Override
  protected RetiredInvoices retired() {
    return TestStore.bean(RetiredInvoices.class);
  }

  @Override
  protected AccountId client() {
    return StoredOrders.client();
  }

  @Override
  protected OrderId order(AccountId client) {
    return StoredOrders.of(client).id();
  }
}
