package fr.livrestaka.domain.notifications.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The notice is another account's. */
public final class NotYourNotification extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotYourNotification() {
    super(Kind.FORBIDDEN, "notifications.not-yours");
  }
}
