package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** An invoice was issued; its document is to be made and sent. */
public record InvoiceIssued(InvoiceId invoice) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("invoice:" + invoice.value());
  }
}
