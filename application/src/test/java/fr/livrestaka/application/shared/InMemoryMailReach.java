package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.MailReach;

/** A mail server that takes ASCII addresses only. */
public final class InMemoryMailReach implements MailReach {
  @Override
  public boolean takesInternationalMailboxes() {
    return false;
  }
}
