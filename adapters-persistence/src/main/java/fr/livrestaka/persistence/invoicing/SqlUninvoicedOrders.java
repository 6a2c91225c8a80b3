package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.PaidOrder;
import fr.livrestaka.application.invoicing.port.UninvoicedOrders;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Payments without an invoice issued here, and paid orders without any invoice. */
@Singleton
final class SqlUninvoicedOrders implements UninvoicedOrders {
  private static final String PAYMENTS =
      """
      SELECT p.commandeId AS id, c.userId, p.amount, p.paidAt, p.id AS paymentId
      FROM payments p JOIN commandes c ON c.id = p.commandeId
        LEFT JOIN invoice_snapshots s ON s.paymentId = p.id
      WHERE s.invoiceId IS NULL AND p.amount > 0
      """;
  private static final String PAID_TO_FORMER_SERVICE =
      """
      FROM commandes c WHERE c.paymentStatus = 'paid'
        AND NOT EXISTS (SELECT 1 FROM invoices i WHERE i.commandeId = c.id)
        AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.commandeId = c.id AND p.amount > 0)
      """;
  private static final String ORDERS =
      "SELECT c.id, c.userId, c.amount, c.createdAt AS paidAt, CONCAT('order:', c.id) AS paymentId\n"
          + PAID_TO_FORMER_SERVICE
          + "AND c.amount > 0";
  private static final String UNION = " UNION ALL ";

  private final Statements statements;

  SqlUninvoicedOrders(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<PaidOrder> list(int limit) {
    return statements.query(
        PAYMENTS + UNION + ORDERS + " ORDER BY paidAt, paymentId LIMIT ?",
        SqlUninvoicedOrders::order,
        limit);
  }

  @Override
  public List<OrderId> withoutAmount(int limit) {
    return statements.query(
        "SELECT c.id "
            + PAID_TO_FORMER_SERVICE
            + "AND COALESCE(c.amount, 0) <= 0 ORDER BY c.id LIMIT ?",
        row -> new OrderId(row.getString("id")),
        limit);
  }

  @Override
  public List<PaidOrder> of(OrderId order) {
    return statements.query(
        PAYMENTS
            + "AND p.commandeId = ?"
            + UNION
            + ORDERS
            + " AND c.id = ? ORDER BY paidAt, paymentId",
        SqlUninvoicedOrders::order,
        order.value(),
        order.value());
  }

  private static PaidOrder order(ResultSet row) throws SQLException {
    return new PaidOrder(
        new OrderId(row.getString("id")),
        row.getString("paymentId"),
        new AccountId(row.getString("userId")),
        Money.ofCents(row.getLong("amount")),
        Statements.instant(row, "paidAt"));
  }
}
