package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.InvoiceSearchContract;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.InvoiceView.ClientPart;
import fr.livrestaka.application.invoicing.InvoiceView.OrderPart;
import fr.livrestaka.application.invoicing.port.InvoiceSearch;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlInvoiceSearchTest extends InvoiceSearchContract {
  @Override
  protected InvoiceSearch search() {
    return TestStore.bean(InvoiceSearch.class);
  }

  @Override
  protected void store(InvoiceView invoice) {
    Statements sql = TestStore.bean(Statements.class);
    inTransaction(
        () -> {
          insert(sql, invoice.client());
          insert(sql, invoice.order(), invoice.client());
          return insert(sql, invoice);
        });
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }

  private static void insert(Statements sql, ClientPart client) {
    sql.update(
        "INSERT INTO users (id, prenom, nom, email, password, adresse, telephone, updatedAt)"
            + " VALUES (?, ?, ?, ?, 'x', ?, ?, NOW(3)) ON DUPLICATE KEY UPDATE prenom = prenom",
        client.id().value(),
        client.prenom(),
        client.nom(),
        client.email(),
        client.adresse().orElse(null),
        client.telephone().orElse(null));
  }

  private static void insert(Statements sql, OrderPart order, ClientPart client) {
    sql.update(
        "INSERT INTO commandes (id, userId, titre, description, statut, amount, createdAt,"
            + " updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        order.id().value(),
        client.id().value(),
        order.titre(),
        order.description().orElse(null),
        order.statut().name(),
        order.amount().map(Money::cents).orElse(null),
        order.createdAt(),
        order.updatedAt());
  }

  private static int insert(Statements sql, InvoiceView invoice) {
    return sql.update(
        "INSERT INTO invoices (id, commandeId, number, amount, taxAmount, pdfUrl, status, issuedAt,"
            + " dueAt, paidAt, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        invoice.id().value(),
        invoice.order().id().value(),
        invoice.number(),
        invoice.amount().cents(),
        invoice.taxAmount().cents(),
        invoice.pdfUrl(),
        invoice.status().name(),
        invoice.issuedAt().orElse(null),
        invoice.dueAt().orElse(null),
        invoice.paidAt().orElse(null),
        invoice.createdAt(),
        invoice.createdAt());
  }
}
