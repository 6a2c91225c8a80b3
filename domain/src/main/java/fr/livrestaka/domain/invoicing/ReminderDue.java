package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** An unpaid invoice's client is to be reminded. */
public record ReminderDue(InvoiceId invoice, ReminderKind kind) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("invoice:" + invoice.value());
  }
}
