package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lists threads (contract C M3, M4, M12). */
@Singleton
public class ReadInbox {
  private final InboxSearch inbox;
  private final Transactions transactions;

  @Inject
  public ReadInbox(InboxSearch inbox, Transactions transactions) {
    this.inbox = inbox;
    this.transactions = transactions;
  }

  /** Newest activity first. */
  public Slice<ThreadView> threads(Caller admin, PageRequest page) {
    return transactions.read(() -> inbox.threads(admin.id(), page));
  }

  /** As {@link #threads}, from a place on. */
  public Slice<ThreadView> threadsAfter(Caller admin, InboxPosition position, int size) {
    return transactions.read(() -> inbox.threadsAfter(admin.id(), position, size));
  }

  /** The only thread of somebody who is no administrator, once there is a message in it. */
  public Optional<OwnThread> own(Caller caller) {
    return transactions.read(() -> inbox.ofAccount(caller.id()));
  }

  /** How many threads have something unread that is not hidden. */
  public long unreadThreads(Caller admin) {
    return transactions.read(() -> inbox.unreadThreads(admin.id()));
  }
}
