package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.domain.invoicing.InvoiceStatus;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Statuses of invoices, as the domain names them, in the forms that SQL wants. */
final class Statuses {
  private Statuses() {}

  /** For the parameter of a query that takes several values. */
  static List<String> names(Set<InvoiceStatus> statuses) {
    return statuses.stream().map(Enum::name).toList();
  }

  /** For the text of a statement, for example {@code ('GENERATED', 'SENT')}. */
  static String list(Set<InvoiceStatus> statuses) {
    return statuses.stream()
        .map(status -> "'" + status.name() + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
