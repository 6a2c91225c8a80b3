package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The invoice's document is an old one at an address outside, so it cannot be sent from here. */
public final class InvoiceElsewhere extends Refusal {
  private static final long serialVersionUID = 1L;

  public InvoiceElsewhere() {
    super(Kind.INVALID, "invoicing.elsewhere");
  }
}
