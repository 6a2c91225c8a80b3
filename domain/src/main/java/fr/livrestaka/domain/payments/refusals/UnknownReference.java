package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** An event speaks of something that is not known here, at least not yet (contract A 5.3). */
public final class UnknownReference extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param completed whether a session was completed; other events count as failures
   */
  public UnknownReference(boolean completed) {
    super(completed ? Kind.NOT_FOUND : Kind.UPSTREAM_FAILED, "payments.unknown-reference");
  }
}
