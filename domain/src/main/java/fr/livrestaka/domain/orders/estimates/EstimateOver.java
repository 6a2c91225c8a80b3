package fr.livrestaka.domain.orders.estimates;

import fr.livrestaka.domain.shared.Refusal;

/** An estimate that can no longer be answered so. */
public final class EstimateOver extends Refusal {
  private static final long serialVersionUID = 1L;

  private EstimateOver(String code) {
    super(Kind.CONFLICT, code);
  }

  static EstimateOver expired() {
    return new EstimateOver("orders.estimate-expired");
  }

  static EstimateOver declined() {
    return new EstimateOver("orders.estimate-declined-already");
  }

  static EstimateOver replaced() {
    return new EstimateOver("orders.estimate-replaced");
  }
}
