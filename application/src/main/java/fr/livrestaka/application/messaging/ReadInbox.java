package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.messaging.port.UnreadMessages;
import fr.livrestaka.application.messaging.port.UnreadSnapshots;
import fr.livrestaka.application.messaging.takeover.FormerUnread;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.ThreadRef;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Lists threads (contract C M3, M4, M12). */
@Singleton
public class ReadInbox implements UnreadMessages {
  /** How long a request waits at most until the threads that it shows are taken over. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final InboxSearch inbox;
  private final UnreadSnapshots unread;
  private final FormerUnread formerUnread;
  private final TakeOverMessages takeOver;
  private final Transactions transactions;

  @Inject
  public ReadInbox(
      InboxSearch inbox,
      UnreadSnapshots unread,
      FormerUnread formerUnread,
      TakeOverMessages takeOver,
      Transactions transactions) {
    this.inbox = inbox;
    this.unread = unread;
    this.formerUnread = formerUnread;
    this.takeOver = takeOver;
    this.transactions = transactions;
  }

  /** Newest activity first. */
  public Slice<ThreadView> threads(Caller admin, PageRequest page) {
    return complete(admin, page.size(), () -> inbox.threads(admin.id(), page));
  }

  /** As {@link #threads}, after a position in the list. */
  public Slice<ThreadView> threadsAfter(Caller admin, InboxPosition position, int size) {
    return complete(admin, size, () -> inbox.threadsAfter(admin.id(), position, size));
  }

  /**
   * While messages are being taken over, it first takes over all that are newer than the threads
   * shown, and then what is missing in these threads.
   */
  private Slice<ThreadView> complete(Caller admin, int size, Supplier<Slice<ThreadView>> list) {
    if (takeOver.isRunning()) {
      takeOver.until(() -> isReached(size, transactions.read(list)), PATIENCE);
      takeOver.complete(
          transactions.read(list).rows().stream()
              .flatMap(view -> ThreadRef.meantBy(admin.id(), view.correspondent()).stream())
              .toList());
    }
    return transactions.read(list);
  }

  private boolean isReached(int size, Slice<ThreadView> slice) {
    if (slice.rows().size() < size || takeOver.reached().isEmpty()) return false;
    Instant oldest = slice.rows().get(size - 1).position().lastAt();
    return oldest.isAfter(takeOver.reached().get());
  }

  /** The only thread of somebody who is no administrator, once there is a message in it. */
  public Optional<OwnThread> own(Caller caller) {
    return transactions.read(() -> inbox.ofAccount(caller.id()));
  }

  /** How many threads have something unread that is not hidden. */
  public long unreadThreads(Caller admin) {
    long former = takeOver.isRunning() ? formerUnread.threads(admin.id()) : 0;
    return former + unread.threads(admin);
  }

  @Override
  public long of(Caller caller) {
    return caller.isAdmin() ? unreadThreads(caller) : own(caller).map(OwnThread::unread).orElse(0);
  }
}
