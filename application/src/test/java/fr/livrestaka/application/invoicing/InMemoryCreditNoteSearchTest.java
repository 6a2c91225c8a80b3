package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.credit.CreditNoteView.ClientPart;
import fr.livrestaka.application.invoicing.port.CreditNoteSearch;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderId;

class InMemoryCreditNoteSearchTest extends CreditNoteSearchContract {
  private final InMemoryInvoicing store = new InMemoryInvoicing();
  private final InMemoryCreditNoteSearch search = new InMemoryCreditNoteSearch(store);

  @Override
  protected CreditNoteSearch search() {
    return search;
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
  protected void store(OrderId order, String titre, ClientPart client) {
    search.name(order, titre, client);
  }

  @Override
  protected void purge(String document) {
    store.purge(document);
  }
}
