package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** An event that does not come from the payment service, or came too late (contract A 5.3). */
public final class SignatureRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public SignatureRefused() {
    super(Kind.INVALID, "payments.signature-refused");
  }
}
