package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.messaging.port.UnreadSnapshots;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.LiveCache;
import fr.livrestaka.persistence.shared.LiveCaches;
import jakarta.inject.Singleton;

/** Remembers how many threads an administrator has to read. */
@Singleton
final class RecentUnread implements UnreadSnapshots {
  private final LiveCache<Long> threads;

  RecentUnread(InboxSearch inbox, LiveCaches caches) {
    this.threads = caches.of(admin -> inbox.unreadThreads(new AccountId(admin)));
  }

  @Override
  public long threads(Caller admin) {
    return threads.get(admin);
  }
}
