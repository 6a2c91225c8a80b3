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
import java.util.Optional;

/** Paid orders that no invoice speaks of, adopted ones included. */
@Singleton
final class SqlUninvoicedOrders implements UninvoicedOrders {
  private static final String SELECT =
      """
      SELECT c.id, c.userId, c.amount,
        COALESCE((SELECT MIN(p.paidAt) FROM payments p WHERE p.commandeId = c.id), c.createdAt)
          AS paidAt,
        COALESCE((SELECT MIN(p.id) FROM payments p WHERE p.commandeId = c.id),
          CONCAT('order:', c.id)) AS paymentId
      FROM commandes c WHERE c.paymentStatus = 'paid'
        AND NOT EXISTS (SELECT 1 FROM invoices i WHERE i.commandeId = c.id)
      """;

  private final Statements statements;

  SqlUninvoicedOrders(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<PaidOrder> list(int limit) {
    return statements.query(
        SELECT + "AND c.amount > 0 ORDER BY c.createdAt, c.id LIMIT ?",
        SqlUninvoicedOrders::order,
        limit);
  }

  @Override
  public List<OrderId> withoutAmount(int limit) {
    return statements.query(
        SELECT + "AND COALESCE(c.amount, 0) <= 0 ORDER BY c.id LIMIT ?",
        row -> new OrderId(row.getString("id")),
        limit);
  }

  @Override
  public Optional<PaidOrder> find(OrderId order) {
    return statements
        .query(SELECT + "AND c.amount > 0 AND c.id = ?", SqlUninvoicedOrders::order, order.value())
        .stream()
        .findFirst();
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
