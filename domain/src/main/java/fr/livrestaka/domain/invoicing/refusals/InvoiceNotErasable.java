package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** An issued invoice is never erased; a credit note cancels it (contract B §5.6). */
public final class InvoiceNotErasable extends Refusal {
  private static final long serialVersionUID = 1L;

  public InvoiceNotErasable(String number) {
    super(Kind.CONFLICT, "invoicing.not-erasable", Map.of("number", number));
  }
}
