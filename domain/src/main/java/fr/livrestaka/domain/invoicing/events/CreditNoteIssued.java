package fr.livrestaka.domain.invoicing.events;

import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** A credit note was issued; its document is to be made and sent. */
public record CreditNoteIssued(CreditNoteId creditNote) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("credit-note:" + creditNote.value());
  }
}
