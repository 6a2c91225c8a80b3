package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.messaging.port.UnreadSnapshots;
import fr.livrestaka.application.shared.Caller;

/** Threads in memory need not be remembered. */
public record InMemoryUnreadSnapshots(InboxSearch inbox) implements UnreadSnapshots {
  @Override
  public long threads(Caller admin) {
    return inbox.unreadThreads(admin.id());
  }
}
