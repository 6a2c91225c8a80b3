package fr.livrestaka.domain.messaging.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The conversation, thread or message is not the caller's. */
public final class ConversationClosed extends Refusal {
  private static final long serialVersionUID = 1L;

  public ConversationClosed() {
    super(Kind.FORBIDDEN, "messaging.not-yours");
  }
}
