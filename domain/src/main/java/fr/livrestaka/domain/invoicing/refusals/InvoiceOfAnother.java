package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The invoice is another client's (contract B §4). */
public final class InvoiceOfAnother extends Refusal {
  private static final long serialVersionUID = 1L;

  public InvoiceOfAnother() {
    super(Kind.FORBIDDEN, "invoicing.of-another");
  }
}
