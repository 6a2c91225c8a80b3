package fr.livrestaka.application.audit;

import fr.livrestaka.domain.shared.Refusal;

/** Only a delivery that was given up can be retried. */
public final class DeliveryNotParked extends Refusal {
  private static final long serialVersionUID = 1L;

  public DeliveryNotParked() {
    super(Kind.CONFLICT, "audit.delivery-not-parked");
  }
}
