package fr.livrestaka.application.messaging.port;

import fr.livrestaka.application.shared.Caller;

/**
 * What screens ask for again and again. What this process commits shows at once, what another one
 * commits after two seconds at the latest. Needs no open transaction.
 */
public interface UnreadSnapshots {
  /** As {@link InboxSearch#unreadThreads}. */
  long threads(Caller admin);
}
