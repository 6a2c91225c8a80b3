package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** An estimate is expired, replaced or declined and cannot be answered in this way any more. */
public final class EstimateOver extends Refusal {
  private static final long serialVersionUID = 1L;

  private EstimateOver(String code) {
    super(Kind.CONFLICT, code);
  }

  public static EstimateOver expired() {
    return new EstimateOver("orders.estimate-expired");
  }

  public static EstimateOver declined() {
    return new EstimateOver("orders.estimate-declined-already");
  }

  public static EstimateOver replaced() {
    return new EstimateOver("orders.estimate-replaced");
  }
}
