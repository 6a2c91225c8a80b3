package fr.livrestaka.domain.invoicing.events;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.shared.Wish;
import java.util.Optional;

/** An invoice is to be sent to its client once more. */
public record InvoiceSendRequested(InvoiceId invoice) implements Wish {
  @Override
  public Optional<String> subject() {
    return Optional.of("invoice:" + invoice.value());
  }
}
