package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.Refusal;

/**
 * The card is in use here already, by this person or another one; the refusal does not say which.
 * Of the kind that contract A §6 answers with 500.
 */
public final class CardAlreadySaved extends Refusal {
  private static final long serialVersionUID = 1L;

  public CardAlreadySaved() {
    super(Kind.UPSTREAM_FAILED, "payments.card-already-saved");
  }
}
