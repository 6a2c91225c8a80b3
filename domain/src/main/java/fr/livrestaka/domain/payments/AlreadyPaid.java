package fr.livrestaka.domain.payments;

import fr.livrestaka.domain.shared.Refusal;

/** The order is paid; nobody pays twice (contract A 5.1). */
public final class AlreadyPaid extends Refusal {
  private static final long serialVersionUID = 1L;

  public AlreadyPaid() {
    super(Kind.INVALID, "payments.already-paid");
  }
}
