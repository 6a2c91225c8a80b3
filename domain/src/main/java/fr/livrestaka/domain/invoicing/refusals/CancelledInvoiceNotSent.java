package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The invoice is cancelled, so its client is sent nothing that looks as if it still counted. */
public final class CancelledInvoiceNotSent extends Refusal {
  private static final long serialVersionUID = 1L;

  public CancelledInvoiceNotSent() {
    super(Kind.CONFLICT, "invoicing.cancelled-not-sent");
  }
}
