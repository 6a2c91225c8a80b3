package fr.livrestaka.application.invoicing.vat;

import fr.livrestaka.application.invoicing.InMemoryInvoicing;
import fr.livrestaka.application.invoicing.vat.port.InvoicedDays;
import fr.livrestaka.domain.invoicing.Invoice;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** The days of the invoices of an {@link InMemoryInvoicing}. */
public final class InMemoryInvoicedDays implements InvoicedDays {
  private final InMemoryInvoicing store;

  public InMemoryInvoicedDays(InMemoryInvoicing store) {
    this.store = store;
  }

  @Override
  public Set<LocalDate> from(LocalDate first) {
    return store.all().stream()
        .filter(invoice -> !invoice.status().isCancelled())
        .map(Invoice::snapshot)
        .map(snapshot -> snapshot.suppliedOn())
        .filter(day -> !day.isBefore(first))
        .collect(Collectors.toSet());
  }
}
