package fr.livrestaka.domain.invoicing.events;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** An invoice was issued; its document is to be made and sent. */
public record InvoiceIssued(InvoiceId invoice) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("invoice:" + invoice.value());
  }
}
