package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The order is paid; nobody pays twice (contract A 5.1). */
public final class AlreadyPaid extends Refusal {
  private static final long serialVersionUID = 1L;

  public AlreadyPaid() {
    this(Kind.INVALID, "payments.already-paid");
  }

  private AlreadyPaid(Kind kind, String code) {
    super(kind, code);
  }

  /** The order is not marked as paid, but an invoice for its price is. */
  public static AlreadyPaid byInvoice() {
    return new AlreadyPaid(Kind.CONFLICT, "payments.invoice-paid");
  }
}
