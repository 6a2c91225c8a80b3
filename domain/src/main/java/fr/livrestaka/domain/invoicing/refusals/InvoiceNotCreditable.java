package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** No credit note can be taken from the invoice. */
public final class InvoiceNotCreditable extends Refusal {
  private static final long serialVersionUID = 1L;

  private InvoiceNotCreditable(String code) {
    super(Kind.CONFLICT, code);
  }

  /** It was issued by the former service, so nothing is frozen that could be corrected. */
  public static InvoiceNotCreditable adopted() {
    return new InvoiceNotCreditable("invoicing.adopted");
  }

  /** Its ten years are over, so its content was let go of. */
  public static InvoiceNotCreditable purged() {
    return new InvoiceNotCreditable("invoicing.purged");
  }

  /** It is cancelled already. */
  public static InvoiceNotCreditable cancelled() {
    return new InvoiceNotCreditable("invoicing.cancelled-already");
  }

  /** Credit notes have taken all of it. */
  public static InvoiceNotCreditable nothingLeft() {
    return new InvoiceNotCreditable("invoicing.nothing-left");
  }
}
