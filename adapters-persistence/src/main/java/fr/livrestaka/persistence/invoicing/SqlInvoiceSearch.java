package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.InvoiceListing;
import fr.livrestaka.application.invoicing.InvoiceListing.Total;
import fr.livrestaka.application.invoicing.InvoiceQuery;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.port.InvoiceSearch;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of invoices in MySQL. */
@Singleton
final class SqlInvoiceSearch implements InvoiceSearch {
  private static final String SELECT =
      """
      SELECT i.id, i.number, i.amount, i.taxAmount, i.pdfUrl, i.status, i.issuedAt, i.dueAt,
        i.paidAt, i.createdAt, c.id AS orderId, c.titre, c.description, c.statut,
        c.amount AS orderAmount, c.createdAt AS orderCreatedAt, c.updatedAt AS orderUpdatedAt,
        u.id AS clientId, u.prenom, u.nom, u.email, u.adresse, u.telephone
      FROM invoices i JOIN commandes c ON c.id = i.commandeId JOIN users u ON u.id = c.userId
      """;

  private final Statements statements;

  SqlInvoiceSearch(Statements statements) {
    this.statements = statements;
  }

  @Override
  public Optional<InvoiceView> find(InvoiceId id) {
    return statements.query(SELECT + "WHERE i.id = ?", InvoiceViewRow::view, id.value()).stream()
        .findFirst();
  }

  @Override
  public Page<InvoiceView> ofClient(AccountId client, PageRequest page) {
    long total =
        statements
            .query(
                "SELECT COUNT(*) AS total FROM invoices i JOIN commandes c ON c.id = i.commandeId"
                    + " WHERE c.userId = ?",
                row -> row.getLong("total"),
                client.value())
            .get(0);
    List<InvoiceView> rows =
        statements.query(
            SELECT + "WHERE c.userId = ? ORDER BY i.createdAt DESC, i.id DESC LIMIT ? OFFSET ?",
            InvoiceViewRow::view,
            client.value(),
            page.size(),
            page.offset());
    return new Page<>(rows, page.number(), page.size(), total);
  }

  @Override
  public InvoiceListing all(InvoiceQuery query, PageRequest page) {
    InvoiceConditions conditions = new InvoiceConditions(query);
    Map<InvoiceStatus, Total> totals = totals(conditions);
    long total = totals.values().stream().mapToLong(Total::invoices).sum();
    List<InvoiceView> rows =
        statements.query(
            SELECT + conditions.where() + InvoiceConditions.order(query) + " LIMIT ? OFFSET ?",
            InvoiceViewRow::view,
            conditions.valuesAnd(page.size(), page.offset()));
    return new InvoiceListing(new Page<>(rows, page.number(), page.size(), total), totals);
  }

  private Map<InvoiceStatus, Total> totals(InvoiceConditions conditions) {
    Map<InvoiceStatus, Total> totals = new EnumMap<>(InvoiceStatus.class);
    statements.query(
        "SELECT i.status, COUNT(*) AS invoices, SUM(i.amount) AS cents FROM invoices i "
            + conditions.joins()
            + conditions.where()
            + " GROUP BY i.status",
        row ->
            totals.put(
                    InvoiceStatus.valueOf(row.getString("status")),
                    new Total(row.getLong("invoices"), Money.ofCents(row.getLong("cents"))))
                == null,
        conditions.valuesAnd());
    return totals;
  }
}
