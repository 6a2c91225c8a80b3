package fr.livrestaka.domain.invoicing.events;

import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoiceId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** A corrective invoice was issued; its document is to be made and sent. */
public record CorrectiveInvoiceIssued(CorrectiveInvoiceId corrective) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("corrective-invoice:" + corrective.value());
  }
}
