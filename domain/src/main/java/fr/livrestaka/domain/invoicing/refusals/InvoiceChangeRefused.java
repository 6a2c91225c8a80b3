package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** The invoice may not be moved there from where it is. */
public final class InvoiceChangeRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public InvoiceChangeRefused(InvoiceStatus from, InvoiceStatus asked) {
    super(Kind.CONFLICT, "invoicing.change-refused", Map.of("from", from, "asked", asked));
  }
}
