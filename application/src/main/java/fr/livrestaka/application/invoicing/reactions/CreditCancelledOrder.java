package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.credit.IssueCreditNote;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Credits what is left of a cancelled order's invoices, whether or not the money has gone back yet
 * (decision 17). What comes in after the cancelling is credited with its refund; an order that was
 * opened again keeps its invoice.
 */
@Singleton
public final class CreditCancelledOrder implements Reaction<OrderStatusChanged> {
  private final Orders orders;
  private final Invoices invoices;
  private final Numbering numbering;
  private final IssueCreditNote creditNotes;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public CreditCancelledOrder(
      Orders orders,
      Invoices invoices,
      Numbering numbering,
      IssueCreditNote creditNotes,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.invoices = invoices;
    this.numbering = numbering;
    this.creditNotes = creditNotes;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "invoicing.credit-cancelled-order";
  }

  @Override
  public Class<OrderStatusChanged> event() {
    return OrderStatusChanged.class;
  }

  @Override
  public void react(OrderStatusChanged event, Delivery delivery) {
    if (!event.to().isCancelled()) return;
    transactions.writing(
        () ->
            orders
                .lock(event.order())
                .filter(Order::isCancelled)
                .ifPresent(order -> credit(order.id(), delivery.occurredAt())));
  }

  private void credit(OrderId order, Instant cancelledAt) {
    String reason = NoticeTexts.of("invoicing").get("credit.cancelled.reason");
    String cause = CreditNote.causeOf(order);
    numbering.lock(Series.AVOIR);
    invoices.ofOrder(order).stream()
        .filter(invoice -> invoice.wasInThisStateAt(cancelledAt))
        .forEach(invoice -> creditNotes.creditRest(invoice.id(), reason, cause, clock.instant()));
  }
}
