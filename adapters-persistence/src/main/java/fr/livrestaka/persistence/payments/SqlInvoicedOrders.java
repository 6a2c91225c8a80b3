package fr.livrestaka.persistence.payments;

import fr.livrestaka.application.payments.port.InvoicedOrders;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The orders of invoices in MySQL. */
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
}
