package fr.livrestaka.persistence.invoicing.credit;

import fr.livrestaka.application.invoicing.CreditNoteSearchContract;
import fr.livrestaka.application.invoicing.IssuedDocuments;
import fr.livrestaka.application.invoicing.credit.CreditNoteView.ClientPart;
import fr.livrestaka.application.invoicing.port.CreditNoteSearch;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.StoredInvoicing;
import fr.livrestaka.persistence.testing.TestStore;

class SqlCreditNoteSearchTest extends CreditNoteSearchContract {
  @Override
  protected CreditNoteSearch search() {
    return TestStore.bean(CreditNoteSearch.class);
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
  protected void store(OrderId order, String titre, ClientPart client) {
    StoredInvoicing.sql(
        "INSERT INTO users (id, prenom, nom, email, password, updatedAt)"
            + " VALUES (?, ?, ?, ?, 'x', NOW(3)) ON DUPLICATE KEY UPDATE prenom = prenom",
        client.id().value(),
        client.prenom(),
        client.nom(),
        client.email());
    StoredInvoicing.sql(
        "INSERT INTO commandes (id, userId, titre, updatedAt) VALUES (?, ?, ?, NOW(3))",
        order.value(),
        client.id().value(),
        titre);
  }

  @Override
  protected void purge(String document) {
    StoredInvoicing.purge(document);
  }
}
