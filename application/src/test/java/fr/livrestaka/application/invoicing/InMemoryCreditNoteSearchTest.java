package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.invoicing.credit.CreditNoteView.ClientPart;
import fr.livrestaka.application.invoicing.port.CreditNoteSearch;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import java.util.Optional;

class InMemoryCreditNoteSearchTest extends CreditNoteSearchContract {
  private final InMemoryInvoicing store = new InMemoryInvoicing();
  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryCreditNoteSearch search =
      new InMemoryCreditNoteSearch(
          store, orders, accounts, new InMemoryRefundCredits(store.creditNotes()));

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
    OrderRequest request =
        new OrderRequest(
            titre,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    orders.add(Order.place(order, client.id(), request, Optional.empty(), InvoicingFixtures.NOW));
    if (accounts.find(client.id()).isEmpty()) accounts.add(account(client));
  }

  private static Account account(ClientPart client) {
    return new Account(
        client.id(),
        client.prenom(),
        client.nom(),
        client.email(),
        "",
        Role.USER,
        true,
        InvoicingFixtures.NOW,
        InvoicingFixtures.NOW,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  @Override
  protected void purge(String document) {
    store.purge(document);
  }
}
