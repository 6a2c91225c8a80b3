package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The client's account was erased, so nothing can be sent there. */
public final class ClientOutOfReach extends Refusal {
  private static final long serialVersionUID = 1L;

  public ClientOutOfReach() {
    super(Kind.CONFLICT, "invoicing.client-out-of-reach");
  }
}
