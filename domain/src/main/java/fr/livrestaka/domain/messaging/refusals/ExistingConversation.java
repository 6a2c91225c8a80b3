package fr.livrestaka.domain.messaging.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The account has a thread with the team already, the only one it may have (contract C R3). */
public final class ExistingConversation extends Refusal {
  private static final long serialVersionUID = 1L;

  public ExistingConversation() {
    super(Kind.INVALID, "messaging.existing-conversation");
  }
}
