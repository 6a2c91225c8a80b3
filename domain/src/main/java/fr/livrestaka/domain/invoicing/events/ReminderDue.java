package fr.livrestaka.domain.invoicing.events;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.ReminderKind;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** An unpaid invoice's client is to be reminded. */
public record ReminderDue(InvoiceId invoice, ReminderKind kind) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("invoice:" + invoice.value());
  }
}
