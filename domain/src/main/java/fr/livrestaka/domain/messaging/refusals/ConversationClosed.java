package fr.livrestaka.domain.messaging.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The caller has no part in the conversation. */
public final class ConversationClosed extends Refusal {
  private static final long serialVersionUID = 1L;

  public ConversationClosed() {
    super(Kind.FORBIDDEN, "messaging.not-yours");
  }
}
