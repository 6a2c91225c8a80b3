package fr.livrestaka.domain.invoicing.events;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** An administrator marked an invoice as paid; nobody should be asked for that money any more. */
public record InvoicePaidByHand(InvoiceId invoice, OrderId order) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("invoice:" + invoice.value());
  }
}
