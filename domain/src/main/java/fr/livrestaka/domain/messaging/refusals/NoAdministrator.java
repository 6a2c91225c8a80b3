package fr.livrestaka.domain.messaging.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** No administrator is active, so nobody would receive the message. Nothing is stored. */
public final class NoAdministrator extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoAdministrator() {
    super(Kind.UPSTREAM_FAILED, "messaging.no-administrator");
  }
}
