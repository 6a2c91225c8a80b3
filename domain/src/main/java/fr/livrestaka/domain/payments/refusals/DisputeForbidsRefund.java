package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** The bank has the payment's money, or may take it; so it cannot be given back as well. */
public final class DisputeForbidsRefund extends Refusal {
  private static final long serialVersionUID = 1L;

  private DisputeForbidsRefund(String code, Dispute dispute) {
    super(Kind.CONFLICT, code, Map.of("dispute", dispute.id(), "status", dispute.status()));
  }

  /**
   * @param dispute one that forbids a refund
   */
  public static DisputeForbidsRefund by(Dispute dispute) {
    return new DisputeForbidsRefund(
        dispute.isOpen() ? "payments.contested" : "payments.dispute-lost", dispute);
  }
}
