package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** An event that is signed well, and yet none that the payment service sends: 400. */
public final class MalformedEvent extends Refusal {
  private static final long serialVersionUID = 1L;

  public MalformedEvent() {
    super(Kind.INVALID, "payments.malformed-event");
  }
}
