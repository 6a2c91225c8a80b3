package fr.livrestaka.persistence.retention;

import fr.livrestaka.domain.invoicing.InvoiceLife;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.orders.OrderStatus;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions about an order that stands under the name {@code c}. */
final class OrderTies {
  static final String ENDED =
      "c.statut IN (" + names(OrderStatus.values(), OrderStatus::isEnded) + ")";

  /**
   * Something is still to be settled: an invoice, a dispute, a refund, or a declared withdrawal
   * that nobody has decided about.
   */
  static final String OPEN =
      """
      (EXISTS (SELECT 1 FROM invoices i WHERE i.commandeId = c.id AND i.status IN (%s))
        OR EXISTS (SELECT 1 FROM payments p JOIN disputes d ON d.paymentId = p.id
          WHERE p.commandeId = c.id AND d.isOpen = 1)
        OR EXISTS (SELECT 1 FROM payments p JOIN refunds r ON r.paymentId = p.id
          WHERE p.commandeId = c.id AND r.settledAt IS NULL)
        OR EXISTS (SELECT 1 FROM withdrawals w
          LEFT JOIN withdrawal_decisions wd ON wd.withdrawalId = w.id
          WHERE w.commandeId = c.id AND wd.withdrawalId IS NULL))
      """
          .formatted(names(InvoiceStatus.values(), InvoiceLife::isOpen));

  private OrderTies() {}

  private static <E extends Enum<E>> String names(E[] all, Predicate<E> chosen) {
    return Stream.of(all)
        .filter(chosen)
        .map(one -> "'" + one.name() + "'")
        .collect(Collectors.joining(", "));
  }
}
