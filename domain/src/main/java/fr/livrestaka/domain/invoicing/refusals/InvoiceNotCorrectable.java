package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The invoice cannot be corrected by a corrective invoice. */
public final class InvoiceNotCorrectable extends Refusal {
  private static final long serialVersionUID = 1L;

  private InvoiceNotCorrectable(String code) {
    super(Kind.CONFLICT, code);
  }

  /** It was issued by the former service, so nothing is frozen that could be corrected. */
  public static InvoiceNotCorrectable adopted() {
    return new InvoiceNotCorrectable("invoicing.adopted-not-corrected");
  }

  /** Its ten years are over, so its content was let go of. */
  public static InvoiceNotCorrectable purged() {
    return new InvoiceNotCorrectable("invoicing.purged-not-corrected");
  }

  /** It is cancelled, or credited as a whole: nothing of it counts any more. */
  public static InvoiceNotCorrectable cancelled() {
    return new InvoiceNotCorrectable("invoicing.cancelled-not-corrected");
  }

  /** It bears a later day than the correction would. */
  public static InvoiceNotCorrectable notIssuedYet() {
    return new InvoiceNotCorrectable("invoicing.not-to-correct-yet");
  }

  /** Another document is in force than the one that was to be replaced. */
  public static InvoiceNotCorrectable replaced() {
    return new InvoiceNotCorrectable("invoicing.not-in-force");
  }

  /** It says that already. */
  public static InvoiceNotCorrectable nothingChanged() {
    return new InvoiceNotCorrectable("invoicing.corrected-already");
  }

  /** With that buyer, VAT would be another one: a credit note and a new invoice are due. */
  public static InvoiceNotCorrectable taxedOtherwise() {
    return new InvoiceNotCorrectable("invoicing.taxed-otherwise");
  }
}
