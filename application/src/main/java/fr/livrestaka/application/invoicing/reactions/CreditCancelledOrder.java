package fr.livrestaka.application.invoicing.reactions;

import fr.livrestaka.application.invoicing.IssueCreditNote;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.OrderStatusChanged;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/**
 * Credits what is left of a cancelled order's invoices, whether or not the money has gone back yet
 * (decision 17). What comes in after the cancelling is credited with its refund.
 */
@Singleton
public final class CreditCancelledOrder implements Reaction<OrderStatusChanged> {
  private final Invoices invoices;
  private final IssueCreditNote creditNotes;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public CreditCancelledOrder(
      Invoices invoices,
      IssueCreditNote creditNotes,
      Transactions transactions,
      InstantSource clock) {
    this.invoices = invoices;
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
    if (event.to() != OrderStatus.ANNULEE) return;
    List<Invoice> issued = transactions.write(() -> invoices.ofOrder(event.order()));
    String reason = NoticeTexts.of("invoicing").get("credit.cancelled.reason");
    String cause = "cancelled:" + event.order().value();
    issued.stream()
        .filter(invoice -> !invoice.snapshot().issuedAt().isAfter(delivery.occurredAt()))
        .forEach(invoice -> creditNotes.creditRest(invoice.id(), reason, cause, clock.instant()));
  }
}
