package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The card is attached to another customer of the payment service (contract A §6). */
public final class CardOfAnother extends Refusal {
  private static final long serialVersionUID = 1L;

  public CardOfAnother() {
    super(Kind.INVALID, "payments.card-of-another");
  }
}
