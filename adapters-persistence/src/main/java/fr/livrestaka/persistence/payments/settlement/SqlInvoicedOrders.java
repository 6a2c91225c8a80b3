package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.application.payments.settlement.port.InvoicedOrders;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The invoices of orders in MySQL. */
@Singleton
final class SqlInvoicedOrders implements InvoicedOrders {
  private final Statements statements;

  SqlInvoicedOrders(Statements statements) {
    this.statements = statements;
  }

  @Override
  public Optional<OrderId> orderOf(String invoiceId) {
    return statements
        .query(
            "SELECT commandeId FROM invoices WHERE id = ?",
            row -> new OrderId(row.getString("commandeId")),
            invoiceId)
        .stream()
        .findFirst();
  }

  @Override
  public boolean isPaid(OrderId order, Money total) {
    return !statements
        .query(
            "SELECT id FROM invoices WHERE commandeId = ? AND status = 'PAID' AND amount = ?",
            row -> row.getString("id"),
            order.value(),
            total.cents())
        .isEmpty();
  }
}
