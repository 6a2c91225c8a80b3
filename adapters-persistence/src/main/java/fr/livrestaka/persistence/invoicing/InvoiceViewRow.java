package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.InvoiceView.ClientPart;
import fr.livrestaka.application.invoicing.InvoiceView.OrderPart;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Reads a row of a list of invoices. */
final class InvoiceViewRow {
  private InvoiceViewRow() {}

  static InvoiceView view(ResultSet row) throws SQLException {
    return new InvoiceView(
        new InvoiceId(row.getString("id")),
        row.getString("number"),
        Money.ofCents(row.getLong("amount")),
        Money.ofCents(row.getLong("taxAmount")),
        row.getString("pdfUrl"),
        InvoiceStatus.valueOf(row.getString("status")),
        instant(row, "issuedAt"),
        instant(row, "dueAt"),
        instant(row, "paidAt"),
        Statements.instant(row, "createdAt"),
        order(row),
        client(row));
  }

  private static OrderPart order(ResultSet row) throws SQLException {
    long cents = row.getLong("orderAmount");
    Optional<Money> amount = row.wasNull() ? Optional.empty() : Optional.of(Money.ofCents(cents));
    return new OrderPart(
        new OrderId(row.getString("orderId")),
        row.getString("titre"),
        Optional.ofNullable(row.getString("description")),
        OrderStatus.valueOf(row.getString("statut")),
        amount,
        Statements.instant(row, "orderCreatedAt"),
        Statements.instant(row, "orderUpdatedAt"));
  }

  private static ClientPart client(ResultSet row) throws SQLException {
    return new ClientPart(
        new AccountId(row.getString("clientId")),
        row.getString("prenom"),
        row.getString("nom"),
        row.getString("email"),
        Optional.ofNullable(row.getString("adresse")),
        Optional.ofNullable(row.getString("telephone")));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null
        ? Optional.empty()
        : Optional.of(Statements.instant(row, column));
  }
}
