package fr.livrestaka.application.shared.port;

import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.domain.accounts.AccountId;

/**
 * Tells those who listen now, in whichever program, what changed for them. It is written in the
 * open transaction, so that nobody is told of what did not happen, and nothing that happened is
 * missed.
 */
public interface LiveFeed {
  /**
   * @param reference names what changed, as {@link LiveKind} says; empty where there is no need
   */
  void tell(AccountId account, LiveKind kind, String reference);

  /** As {@link #tell}, to whoever is an administrator when it is read. */
  void tellAdministrators(LiveKind kind, String reference);
}
