package fr.livrestaka.domain.invoicing.events;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/**
 * An invoice that was open is paid, or its money is described otherwise than before; its client is
 * to get a receipt.
 *
 * @param cause the payment, as {@link fr.livrestaka.domain.invoicing.InvoicePayment} names it
 */
public record InvoicePaid(InvoiceId invoice, String cause) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("invoice:" + invoice.value());
  }
}
