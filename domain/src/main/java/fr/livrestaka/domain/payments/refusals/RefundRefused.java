package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** More is wanted back than is left of the payment. */
public final class RefundRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public RefundRefused(long leftCents) {
    super(Kind.CONFLICT, "payments.refund-exceeds", Map.of("left", leftCents));
  }
}
